/**
 * @file "Is it luck?": the same two runs under several seeds.
 */
import { useCallback, useMemo, useState } from "react";
import { Bands } from "../../../charts/small/Bands";
import { RUN_NAMES } from "../../../experiment/experiment";
import { useActions, useLab, useLabStore } from "../../../lab/LabProvider";
import { useWords } from "../../../controls/useWords";
import { seedsFrom } from "../../../lab/trial";
import { rulerWords } from "../../../views/rulers/rulerWords";
import { RUN_STYLES } from "../../../views/drawing/runStyles";
import measures from "../MeasuresPanel.module.css";
import {
  formatDrift,
  formatShare,
  formatStep,
  formatValue,
} from "../../../controls/numberFormat";
import { Section } from "../../../controls/Section";
import { Choice } from "../../../controls/Choice";
import {
  accuracyOf,
  agreement,
  divergedValues,
  driftAgreement,
  hasNoEnd,
  driftOf,
  lossOf,
  quartileBand,
  type SummaryReader,
} from "./trialData";
import { TrialControls } from "./TrialControls";
import styles from "./trials.module.css";
import { trialWords } from "./words";
import type { Trial } from "../../../lab/labState";

const COUNTS = ["4", "8", "16", "32"] as const;
type Count = (typeof COUNTS)[number];
const NAMES = { 4: "4", 8: "8", 16: "16", 32: "32" } as const;

export function SeedsSection() {
  const w = useWords(trialWords).seeds;
  const store = useLabStore();
  const { startTrial } = useActions();
  const [count, setCount] = useState<Count>("8");
  const trial = useLab((state) => state.trials.seeds);
  const start = () =>
    startTrial("seeds", seedsFrom(store.getState().experiment, Number(count)));
  return (
    <Section title={w.title} testId="seeds">
      <p>{w.meaning}</p>
      <label className={styles.count}>
        {w.count}
        <Choice
          testId="seed-count"
          value={count}
          options={COUNTS}
          names={NAMES}
          onChange={setCount}
        />
      </label>
      <TrialControls kind="seeds" name={w.start(Number(count))} start={start} />
      {trial && <Result trial={trial} />}
      <p className={measures.caution}>{w.caution}</p>
      <p className={measures.caution}>{w.source}</p>
    </Section>
  );
}

function Result({ trial }: { readonly trial: Trial }) {
  const w = useWords(trialWords).seeds;
  const chosen = useLab((state) => state.view.measureLayer);
  const { experiment, runs } = trial;
  const layer = Math.min(chosen, experiment.widths.length);
  const { names } = useWords(rulerWords);
  const ruler = useLab((state) => state.view.ruler);
  const drift = useMemo(() => driftOf(layer, ruler), [layer, ruler]);
  const write = useCallback(
    (value: number) => formatDrift(value, ruler),
    [ruler],
  );
  const accuracy = agreement(runs, accuracyOf);
  const drifted = driftAgreement(runs, layer);
  const seeds = runs.length / RUN_NAMES.length;
  return (
    <>
      <ul className={styles.verdict} data-testid="seeds-verdict">
        {drifted.pairs > 0 && <li>{w.drifted(drifted, layer)}</li>}
        {accuracy.pairs > 0 && (
          <li>{w.accurate(accuracy.above, accuracy.below, accuracy.pairs)}</li>
        )}
        {RUN_NAMES.map((run) => {
          const diverged = divergedValues(runs, run).length;
          return (
            diverged > 0 && (
              <li key={run}>{w.diverged(run, diverged, seeds)}</li>
            )
          );
        })}
      </ul>
      <Chart
        trial={trial}
        title={w.accuracyTitle}
        read={accuracyOf}
        format={formatShare}
        domain={SHARES}
        testId="seeds-accuracy"
      />
      <Chart
        trial={trial}
        title={w.lossTitle}
        read={lossOf}
        format={formatValue}
        testId="seeds-loss"
      />
      {layer > 0 && (
        <Chart
          trial={trial}
          title={w.driftTitle(layer, names[ruler])}
          read={drift}
          format={write}
          testId="seeds-drift"
        />
      )}
    </>
  );
}

const SHARES = [0, 1] as const;

interface ChartProps {
  readonly trial: Trial;
  readonly title: string;
  /** Must be stable. */
  readonly read: SummaryReader;
  readonly format: (value: number) => string;
  readonly domain?: readonly [number, number];
  readonly testId: string;
}

function Chart({ trial, title, read, format, domain, testId }: ChartProps) {
  const w = useWords(trialWords).seeds;
  const cursor = useLab((state) => state.cursor);
  const { steps } = trial.experiment;
  const data = useMemo(
    () => ({
      bands: RUN_NAMES.map((run) => quartileBand(trial.runs, run, read)),
      steps,
      isLog: false,
      ...(domain && { domain }),
    }),
    [trial.runs, read, steps, domain],
  );
  const summary = RUN_NAMES.map((run, i) => {
    if (hasNoEnd(trial.runs, run)) return w.noEnd(run);
    const { low, middle, high } = data.bands[i]!;
    const [a, b, c] = [low, middle, high].map((list) =>
      format(list.at(-1) ?? Number.NaN),
    );
    return w.summary(run, b!, a!, c!);
  }).join(" ");
  return (
    <div>
      <h4 className={measures.subheading}>{title}</h4>
      <Bands
        data={data}
        bandStyles={RUN_STYLES}
        cursor={cursor}
        format={format}
        formatStep={formatStep}
        summary={`${title}. ${summary}`}
        testId={testId}
      />
      <p className={measures.note}>{summary}</p>
    </div>
  );
}
