/**
 * @file One chart of the outcome strip, with its axis and both runs' values at the cursor.
 */
import { memo, useCallback, useMemo, type ReactNode } from "react";
import { AxisTicks } from "../../charts/axis/AxisTicks";
import type { Domain } from "../../charts/axis/scales";
import { Curves } from "../../charts/steps/Curves";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useLab, useLabList } from "../../lab/LabProvider";
import type { LabState } from "../../lab/labState";
import { LiveText } from "../../views/drawing/ChangingText";
import { RUN_STYLES } from "../../views/drawing/runStyles";
import { useColorScheme } from "../../views/drawing/useColorScheme";
import {
  useCursorSource,
  useLabSource,
} from "../../views/drawing/useLabSource";
import { useTransport } from "../../views/useTransport";
import { useWords } from "../../controls/useWords";
import { rulerWords } from "../../views/rulers/rulerWords";
import styles from "./Outcome.module.css";
import {
  outcomeDomain,
  outcomeFrame,
  type OutcomeChart,
} from "./outcomeCurves";
import { late } from "../../controls/late";
import { OUTCOME_TICKS } from "./outcomeAxis";
import { formatOutcome, notateOutcome } from "./outcomeFormat";
import { outcomeAt, useSummary, whyNoOutcome } from "./outcomeSummary";

const OutcomeReadout = late(
  async () => (await import("./OutcomeReadout")).OutcomeReadout,
);

interface OutcomePlotProps {
  readonly chart: OutcomeChart;
  readonly name: string;
  readonly heading: ReactNode;
}

export const OutcomePlot = memo(function OutcomePlot({
  chart,
  name,
  heading,
}: OutcomePlotProps) {
  const source = useLabSource(
    useCallback((state: LabState) => outcomeFrame(state, chart), [chart]),
  );
  const cursor = useCursorSource();
  const scheme = useColorScheme();
  const { goTo } = useTransport();
  const summary = useSummary(chart, name);
  const readout = useCallback(
    (step: number) => <OutcomeReadout chart={chart} step={step} />,
    [chart],
  );
  return (
    <div className={styles.chart}>
      <div className={styles.head}>
        {heading}
        <div className={styles.values}>
          {RUN_NAMES.map((run) => (
            <OutcomeValue key={run} run={run} chart={chart} />
          ))}
        </div>
      </div>
      <div className={styles.ticks}>
        <Ticks chart={chart} />
      </div>
      <div className={styles.plot}>
        <Curves
          source={source}
          cursor={cursor}
          curveStyles={RUN_STYLES}
          scheme={scheme}
          summary={summary}
          testId={`curves-${chart}`}
          onStep={goTo}
          readout={readout}
        />
        {chart === "measure" && <WhyNone />}
      </div>
    </div>
  );
});

/** In the plot, where a run has no number at the cursor: "A: no spread at step 0". The chart's summary says it, too. */
function WhyNone() {
  const sentences = useLabList((state) =>
    RUN_NAMES.map((run) => whyNoOutcome(state, run, "measure", state.cursor)),
  );
  return (
    <div className={styles.none} aria-hidden="true">
      {RUN_NAMES.map((run, i) =>
        sentences[i] ? (
          <p key={run} data-run={run} data-testid={`none-${run}`}>
            {run}: {sentences[i]}
          </p>
        ) : null,
      )}
    </div>
  );
}

function Ticks({ chart }: { readonly chart: OutcomeChart }) {
  const { names } = useWords(rulerWords);
  const low = useLab((state) => outcomeDomain(state, chart)[0]);
  const high = useLab((state) => outcomeDomain(state, chart)[1]);
  const measure = useLab((state) => state.view.measure);
  const ruler = useLab((state) => state.view.ruler);
  const domain = useMemo<Domain>(() => [low, high], [low, high]);
  return (
    <AxisTicks
      domain={domain}
      count={OUTCOME_TICKS}
      notate={notateOutcome(chart, { measure, ruler }, names[ruler])}
    />
  );
}

/** Characters of a number that is neither very large nor very small. */
const USUAL = 7;

function OutcomeValue({
  run,
  chart,
}: {
  readonly run: RunName;
  readonly chart: OutcomeChart;
}) {
  const read = useCallback(
    (state: LabState) =>
      formatOutcome(
        outcomeAt(state, run, chart, state.cursor),
        chart,
        state.view,
      ),
    [run, chart],
  );
  const isLong = useLab((state) => read(state).length > USUAL);
  return (
    <span className={styles.value} data-run={run}>
      <span className={styles.letter}>{run}</span>
      <LiveText
        read={read}
        width={isLong ? 8.5 : 6}
        align="start"
        testId={`${chart}-${run}`}
      />
    </span>
  );
}
