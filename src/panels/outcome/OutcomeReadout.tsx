/**
 * @file Both runs' exact values at the step under the pointer.
 */
import { valueAtStep } from "../../charts/steps/curve";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import type { LabState } from "../../lab/labState";
import { columnAtStep } from "../../lab/selectors";
import { formatShare, formatStep } from "../../controls/numberFormat";
import { outcomeCurve, type OutcomeChart } from "./outcomeCurves";
import { formatOutcome } from "./outcomeFormat";
import { noValue, whyNoOutcome } from "./outcomeSummary";
import { words } from "./words";

interface OutcomeReadoutProps {
  readonly chart: OutcomeChart;
  readonly step: number;
}

/** Renders with the runs' recordings, whose arrays grow in place. */
export function OutcomeReadout({ chart, step }: OutcomeReadoutProps) {
  const state = useLab((whole) => whole);
  const w = words[state.view.language];
  return (
    <>
      <p>
        <b>{w.step(formatStep(step))}</b>
      </p>
      {RUN_NAMES.map((run) => (
        <p key={run}>
          <b>{run}</b> {valueText(state, run, chart, step)}
        </p>
      ))}
    </>
  );
}

function valueText(
  state: LabState,
  run: RunName,
  chart: OutcomeChart,
  step: number,
): string {
  const w = words[state.view.language];
  const curve = outcomeCurve(state, run, chart);
  const { recording } = state.runs[run];
  const column = columnAtStep(recording, step);
  if (curve === null || recording === null || column < 0)
    return noValue(state, run);
  const value = valueAtStep(curve, step);
  const text =
    whyNoOutcome(state, run, chart, step) ??
    formatOutcome(value, chart, state.view);
  const batch = formatShare(recording.series.batchAccuracy[column]!);
  const parts = [text];
  if (chart === "accuracy") parts.push(w.batchAccuracy(batch));
  if (curve.stride > 1) parts.push(w.stride(formatStep(curve.stride)));
  return parts.join(" · ");
}
