/**
 * @file What training tells of one step, written to a row of columns.
 */
import type { GradientShift } from "../measure/gradientShift";
import type { ColumnOf, TrainingColumns } from "./chunk";
import { DENSE_COLUMNS, RUN_COLUMNS } from "./columns";
import type { HeldOutAccuracy } from "./heldOut";

export interface StepMeasures {
  /** One mini-batch at the network before its update. Norms are per dense layer. */
  readonly batch: {
    readonly loss: number;
    readonly accuracy: number;
    readonly gradientNorms: Float32Array;
    readonly weightNorms: Float32Array;
    readonly updateNorms: Float32Array;
  };
  readonly shift: GradientShift;
  readonly heldOut: HeldOutAccuracy;
}

const RUN_NUMBERS: Readonly<
  Record<ColumnOf<"run">, (from: StepMeasures) => number>
> = {
  loss: ({ batch }) => batch.loss,
  batchAccuracy: ({ batch }) => batch.accuracy,
  heldOutAccuracy: ({ heldOut }) => heldOut.running,
  heldOutTrainingAccuracy: ({ heldOut }) => heldOut.own,
};

const DENSE_NUMBERS: Readonly<
  Record<ColumnOf<"dense">, (from: StepMeasures) => ArrayLike<number>>
> = {
  gradientNorm: ({ batch }) => batch.gradientNorms,
  weightNorm: ({ batch }) => batch.weightNorms,
  updateNorm: ({ batch }) => batch.updateNorms,
  shiftL2: ({ shift }) => shift.l2,
  shiftCosine: ({ shift }) => shift.cosine,
  shiftRelative: ({ shift }) => shift.relative,
};

export function writeTrainedRow(
  columns: TrainingColumns,
  row: number,
  measures: StepMeasures,
): void {
  for (const name of RUN_COLUMNS)
    columns[name][row] = RUN_NUMBERS[name](measures);
  for (const name of DENSE_COLUMNS) {
    const numbers = DENSE_NUMBERS[name](measures);
    columns[name].set(numbers, row * numbers.length);
  }
}
