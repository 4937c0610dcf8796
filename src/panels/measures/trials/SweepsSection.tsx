/**
 * @file Sweeps: both runs at several learning rates, and at several spreads of the first weights.
 */
import { useMemo } from "react";
import { Profile } from "../../../charts/small/Profile";
import { RUN_NAMES } from "../../../experiment/experiment";
import { useActions, useLab, useLabStore } from "../../../lab/LabProvider";
import { useWords } from "../../../controls/useWords";
import { learningRatesAround, SIGMAS } from "../../../lab/trial";
import { rulerWords } from "../../../views/rulers/rulerWords";
import { RUN_STYLES } from "../../../views/drawing/runStyles";
import measures from "../MeasuresPanel.module.css";
import {
  formatDrift,
  formatShare,
  formatTick,
} from "../../../controls/numberFormat";
import { Section } from "../../../controls/Section";
import {
  accuracyOf,
  divergedValues,
  driftOf,
  finalsOf,
  type SummaryReader,
} from "./trialData";
import { TrialControls } from "./TrialControls";
import { trialWords } from "./words";
import type { Trial } from "../../../lab/labState";

type Sweep = "learningRate" | "sigma";

export function SweepsSection() {
  const w = useWords(trialWords).sweeps;
  return (
    <Section title={w.title} testId="sweeps">
      <p>{w.meaning}</p>
      <SweepOf kind="learningRate" />
      <SweepOf kind="sigma" />
      <p className={measures.caution}>{w.caution}</p>
      <p className={measures.caution}>{w.source}</p>
    </Section>
  );
}

function SweepOf({ kind }: { readonly kind: Sweep }) {
  const w = useWords(trialWords).sweeps;
  const store = useLabStore();
  const { startTrial } = useActions();
  const trial = useLab((state) => state.trials[kind]);
  const start = () =>
    startTrial(
      kind,
      kind === "sigma"
        ? SIGMAS
        : learningRatesAround(store.getState().experiment),
    );
  return (
    <div>
      <h4 className={measures.subheading}>{w.of[kind].title}</h4>
      <TrialControls kind={kind} name={w.of[kind].start} start={start} />
      {trial && <Result trial={trial} kind={kind} />}
    </div>
  );
}

function Result({
  trial: { runs, experiment },
  kind,
}: {
  readonly trial: Trial;
  readonly kind: Sweep;
}) {
  const w = useWords(trialWords).sweeps;
  const layers = experiment.widths.length;
  const { names } = useWords(rulerWords);
  const ruler = useLab((state) => state.view.ruler);
  const drift = useMemo(() => driftOf(layers, ruler), [layers, ruler]);
  const writeDrift = (value: number) => formatDrift(value, ruler);
  const places = runs
    .filter(({ run }) => run === "A")
    .map(({ value }) => formatTick(Number(value.toPrecision(2))));
  const chart = (
    title: string,
    read: SummaryReader,
    format: (value: number) => string,
    testId: string,
  ) => {
    const series = finalsOf(runs, read);
    const summary = RUN_NAMES.map((run, i) =>
      w.summary(run, series[i]!.map(format).join(", ")),
    ).join(" ");
    return (
      <>
        <p className={measures.note}>{title}</p>
        <Profile
          data={{ series, isLog: false }}
          seriesStyles={RUN_STYLES}
          places={places}
          format={format}
          summary={`${title}. ${places.join(", ")}. ${summary}`}
          testId={testId}
        />
      </>
    );
  };
  return (
    <>
      {chart(w.accuracy, accuracyOf, formatShare, `sweep-accuracy-${kind}`)}
      {layers > 0 &&
        chart(
          w.drift(layers, names[ruler]),
          drift,
          writeDrift,
          `sweep-drift-${kind}`,
        )}
      <p className={measures.note}>{w.across[kind]}</p>
      {RUN_NAMES.map((run) => {
        const diverged = divergedValues(runs, run);
        return (
          diverged.length > 0 && (
            <p key={run} className={measures.note}>
              {w.diverged(run, diverged.map(formatTick).join(", "))}
            </p>
          )
        );
      })}
    </>
  );
}
