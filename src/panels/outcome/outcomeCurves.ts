/**
 * @file The outcome strip's curves, read off the lab's state.
 */
import type { Domain } from "../../charts/axis/scales";
import type { Curve, CurvesFrame } from "../../charts/steps/curve";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import { MEASURE_OBJECTS, measureOf } from "../../recording/measures/measures";
import type { Recording } from "../../recording/recording";
import { shownColumns } from "../../views/recordedHistogram";
import { axisOfLosses, axisOfMeasure } from "./outcomeAxis";
import { recordedCurve, type RecordedCurve } from "./recordedCurve";

export type OutcomeChart = "accuracy" | "loss" | "measure";

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

/** Null where nothing is recorded; the same object until it has grown. */
export function outcomeCurve(
  { runs, view }: LabState,
  run: RunName,
  chart: OutcomeChart,
): RecordedCurve | null {
  const { recording, recordedSteps } = runs[run];
  const columns = shownColumns(runs[run]);
  if (recording === null || columns === 0) return null;
  const { measure, measureLayer, tap, ruler } = view;
  const by = MEASURE_OBJECTS[measure].movement && ruler;
  const what =
    chart === "measure" ? [measure, measureLayer, tap, by].join() : chart;
  return recordedCurve(recording, [columns, recordedSteps], what, () =>
    reader(recording, chart, view),
  );
}

function reader(
  recording: Recording,
  chart: OutcomeChart,
  { measure, measureLayer, tap, ruler }: LabState["view"],
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
      return measureOf(recording, measure, measureLayer, tap, ruler);
    default:
      return chart satisfies never;
  }
}

export function outcomeDomain(state: LabState, chart: OutcomeChart): Domain {
  const { unit } = MEASURE_OBJECTS[state.view.measure];
  if (chart === "accuracy") return [0, 1];
  if (chart === "measure" && unit === "share") return [0, 1];
  if (chart === "measure" && unit === "count") return [0, unitsOf(state)];
  const curves = RUN_NAMES.flatMap(
    (run) => outcomeCurve(state, run, chart) ?? [],
  );
  return chart === "loss" ? axisOfLosses(curves) : axisOfMeasure(curves);
}

/** The width of the layer that the third chart shows. */
const unitsOf = ({ view, experiment }: LabState): number =>
  experiment.widths[view.measureLayer - 1] ?? 1;
