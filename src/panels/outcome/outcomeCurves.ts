/**
 * @file The outcome strip's curves and their axes, read off the lab's state.
 */
import { nice } from "d3";
import type { Domain } from "../../charts/axis/valueScale";
import type { DotFrame } from "../../charts/steps/CurveDot";
import type { Curve, CurvesFrame } from "../../charts/steps/curvesFrame";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import { MEASURE_OBJECTS, measureOf } from "../../recording/measures/measures";
import type { Recording } from "../../recording/recording";
import { curveExtent } from "./curveExtent";
import type { FrameInputs } from "../../views/drawing/useLabSource";

export type OutcomeChart = "accuracy" | "loss" | "measure";

/** Numbers along the axis. */
export const TICKS = 3;
/** The axis of losses goes no further than this many times the loss at step 0: a single spike would flatten all the rest. */
const LARGEST_LOSS = 3;

export function outcomeFrame(
  state: LabState,
  chart: OutcomeChart,
): CurvesFrame {
  const { guides = [] } = MEASURE_OBJECTS[state.view.measure];
  return {
    curves: RUN_NAMES.map((run) => outcomeCurve(state, run, chart)),
    domain: outcomeDomain(state, chart),
    guides: chart === "measure" ? guides : [],
    steps: state.experiment.steps,
  };
}

export const outcomeDots = (
  state: LabState,
  chart: OutcomeChart,
): DotFrame => ({ ...outcomeFrame(state, chart), step: state.cursor });

/** What `outcomeFrame` depends on. */
export const outcomeInputs = ({
  runs,
  view,
  experiment,
}: LabState): FrameInputs => [
  ...RUN_NAMES.flatMap((run) => [runs[run].recording, runs[run].recordedSteps]),
  view.measure,
  view.measureLayer,
  view.tap,
  experiment.steps,
];

/** What `outcomeDots` depends on. */
export const outcomeDotInputs = (state: LabState): FrameInputs => [
  ...outcomeInputs(state),
  state.cursor,
];

/** Null where nothing is recorded. */
export function outcomeCurve(
  { runs, view }: LabState,
  run: RunName,
  chart: OutcomeChart,
): Curve | null {
  const { recording } = runs[run];
  if (recording === null || recording.columns === 0) return null;
  const { columns, stride } = recording;
  return { valueOf: reader(recording, chart, view), columns, stride };
}

function reader(
  recording: Recording,
  chart: OutcomeChart,
  { measure, measureLayer, tap }: LabState["view"],
): Curve["valueOf"] {
  switch (chart) {
    case "accuracy": {
      const { heldOutAccuracy } = recording.series;
      return (column) => heldOutAccuracy[column]!;
    }
    case "loss": {
      const { loss } = recording.series;
      return (column) => loss[column]!;
    }
    case "measure":
      return measureOf(recording, measure, measureLayer, tap);
    default:
      return chart satisfies never;
  }
}

export function outcomeDomain(state: LabState, chart: OutcomeChart): Domain {
  const { unit } = MEASURE_OBJECTS[state.view.measure];
  if (chart === "accuracy") return [0, 1];
  if (chart === "measure" && unit === "share") return [0, 1];
  const curves = RUN_NAMES.flatMap(
    (run) => outcomeCurve(state, run, chart) ?? [],
  );
  const [least, most] = extentOf(state, chart);
  const high = chart === "loss" ? Math.min(most, largestLoss(curves)) : most;
  return niceDomain(Math.min(0, least), Math.max(0, high));
}

const largestLoss = (curves: readonly Curve[]): number =>
  LARGEST_LOSS * Math.max(...curves.map(({ valueOf }) => valueOf(0)));

/** Of both runs; 0 and 0 where there is no number. */
function extentOf(
  { runs, view }: LabState,
  chart: OutcomeChart,
): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  const { measure, measureLayer, tap } = view;
  const what = [chart, measure, measureLayer, tap].join();
  for (const run of RUN_NAMES) {
    const { recording } = runs[run];
    if (recording === null || recording.columns === 0) continue;
    const { columns, stride } = recording;
    const valueOf = reader(recording, chart, view);
    const extent = curveExtent(recording, what, { valueOf, columns, stride });
    least = Math.min(least, extent.least);
    most = Math.max(most, extent.most);
  }
  return least <= most ? [least, most] : [0, 0];
}

function niceDomain(low: number, high: number): Domain {
  if (!(high > low)) return [0, 1];
  const [start, stop] = nice(low, high, TICKS);
  return [start, stop];
}
