/**
 * @file One side of a comparison, read off the lab's state: its recorded histogram at once, its values once they are replayed.
 */
import type { SliceHistogram } from "../../charts/slices/bars";
import {
  comparedStatus,
  comparedStep,
  type ComparedStatus,
} from "../../lab/comparison";
import type { RunName } from "../../experiment/experiment";
import type { LabState, Side } from "../../lab/labState";
import { pictureAtStep } from "../../lab/selectors";
import type { ValueSummary } from "../../measure/comparison";
import type { UnitValues } from "../../measure/unitValues";
import type { Tap } from "../../recording/chunk";
import { axisDomain } from "../../views/axisDomain";
import { histogramAt } from "../../views/recordedHistogram";

export interface ComparedSide {
  readonly run: RunName;
  readonly step: number;
  readonly status: ComparedStatus;
  /** What was recorded at the newest recorded step that is not later; null where nothing is recorded. */
  readonly histogram: SliceHistogram | null;
  /** Whether that is the step itself, as it is until a long run keeps only every n-th. */
  readonly isRecorded: boolean;
  /** The summary as it was recorded, with percentiles to one bin. */
  readonly recorded: ValueSummary | null;
}

/** `layer` counts from 1. */
export function readSide(
  state: LabState,
  side: Side,
  layer: number,
): ComparedSide {
  const { run, step } = comparedStep(state, side);
  const { recording } = state.runs[run];
  const { tap } = state.view;
  const column = pictureAtStep(recording, step);
  const hasLayer = layer <= state.experiment.widths.length;
  const series =
    recording && hasLayer && column >= 0
      ? recording.layer(layer - 1).taps[tap]
      : null;
  return {
    run,
    step,
    status: comparedStatus(state, side),
    histogram:
      series &&
      histogramAt(recording, layer, tap, step, axisDomain(state, null, layer)),
    isRecorded: recording !== null && recording.stepOf(column) === step,
    recorded: series && {
      mean: series.mean[column]!,
      std: series.std[column]!,
      percentile15: series.percentile15[column]!,
      percentile50: series.percentile50[column]!,
      percentile85: series.percentile85[column]!,
    },
  };
}

/** The replayed values of a tap; null while they are on their way. */
export function valuesOf(
  state: LabState,
  side: Side,
  layer: number,
  tap: Tap,
): UnitValues | null {
  const units = state.experiment.widths[layer - 1];
  const { snapshot } = state.compared[side];
  const values = snapshot?.taps[layer - 1]?.[tap];
  if (!units || !values || comparedStatus(state, side) !== "exact") return null;
  return { values, rows: values.length / units, units, stride: units };
}
