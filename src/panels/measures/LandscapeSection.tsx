/**
 * @file The loss along the gradient, for both runs over their steps: replayed on request.
 */
import { useEffect, useMemo } from "react";
import { Bands, type Band } from "../../charts/small/Bands";
import { RUN_NAMES } from "../../experiment/experiment";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import type { LandscapeHistory } from "../../lab/labState";
import type { Landscape } from "../../measure/landscape";
import { formatSmall } from "../../views/measureFormat";
import { RUN_STYLES } from "../../views/drawing/runStyles";
import { landscapeWords, type LandscapeChart } from "./landscapeWords";
import styles from "./MeasuresPanel.module.css";
import { formatStep } from "../../controls/numberFormat";
import { Section } from "../../controls/Section";

const CHARTS: readonly LandscapeChart[] = ["loss", "change", "smoothness"];

/** Least, middle and most of a chart's numbers. */
const RANGES: Readonly<
  Record<LandscapeChart, (one: Landscape) => readonly [number, number, number]>
> = {
  loss: ({ leastLoss, mostLoss }) => [
    leastLoss,
    (leastLoss + mostLoss) / 2,
    mostLoss,
  ],
  change: ({ leastChange, mostChange }) => [
    leastChange,
    Math.sqrt(leastChange * mostChange),
    mostChange,
  ],
  smoothness: ({ smoothness }) => [smoothness, smoothness, smoothness],
};

export function LandscapeSection() {
  const w = useWords(landscapeWords);
  const { showLandscape } = useActions();
  useEffect(() => () => showLandscape(false), [showLandscape]);
  return (
    <Section title={w.title} testId="landscape" onToggle={showLandscape}>
      <p>{w.meaning}</p>
      <Progress />
      {CHARTS.map((chart) => (
        <Chart key={chart} chart={chart} />
      ))}
      <p className={styles.caution}>{w.caution}</p>
      <p className={styles.caution}>{w.source}</p>
    </Section>
  );
}

/** Says what the reader waits for. */
function Progress() {
  const w = useWords(landscapeWords);
  const text = useLab(({ runs, replays }) => {
    const failed = RUN_NAMES.some((run) => replays[run].failure !== null);
    if (failed) return "failed";
    if (RUN_NAMES.some((run) => runs[run].status.kind === "training"))
      return "training";
    const histories = RUN_NAMES.map((run) => replays[run].landscape);
    const isDone = histories.every(
      (one) => one !== null && one.landscapes.length === one.steps.length,
    );
    return isDone ? "done" : "measuring";
  });
  return (
    <p className={styles.note} role="status" data-testid="landscape-status">
      {w.progress[text]}
    </p>
  );
}

function Chart({ chart }: { readonly chart: LandscapeChart }) {
  const w = useWords(landscapeWords).charts[chart];
  const A = useLab((state) => state.replays.A.landscape);
  const B = useLab((state) => state.replays.B.landscape);
  const steps = useLab((state) => state.experiment.steps);
  const cursor = useLab((state) => state.cursor);
  const data = useMemo(() => {
    const bands = [A, B].map((history) => bandOf(history, RANGES[chart]));
    const guides = chart === "smoothness" ? [1] : [];
    return { bands, steps, isLog: true, guides };
  }, [A, B, steps, chart]);
  const summary = RUN_NAMES.map((run, i) =>
    w.summary(run, ...numbersAt(data.bands[i]!, cursor)),
  ).join(" ");
  return (
    <div>
      <h4 className={styles.subheading}>{w.title}</h4>
      <Bands
        data={data}
        bandStyles={RUN_STYLES}
        cursor={cursor}
        format={formatSmall}
        formatStep={formatStep}
        summary={summary}
        testId={`landscape-${chart}`}
      />
      <p className={styles.note}>{summary}</p>
    </div>
  );
}

function bandOf(
  history: LandscapeHistory | null,
  rangeOf: (one: Landscape) => readonly [number, number, number],
): Band {
  const ranges = history?.landscapes.map(rangeOf) ?? [];
  return {
    steps: history?.steps.slice(0, ranges.length) ?? [],
    low: ranges.map(([low]) => low),
    middle: ranges.map(([, middle]) => middle),
    high: ranges.map(([, , high]) => high),
  };
}

/** At the last measured step at or before the cursor. */
function numbersAt(
  { steps, low, high }: Band,
  cursor: number,
): readonly [step: string, low: string, high: string] {
  const i = steps.findLastIndex((step) => step <= cursor);
  if (i < 0) return ["–", "–", "–"];
  return [formatStep(steps[i]!), formatSmall(low[i]!), formatSmall(high[i]!)];
}
