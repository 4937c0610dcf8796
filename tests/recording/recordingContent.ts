/**
 * @file What a Recording says, as plain values that can be compared.
 */
import { tailLength } from "../../src/measure/tail";
import {
  BINS,
  recordedUnits,
  TAPS,
  type TapColumns,
} from "../../src/recording/chunk";
import {
  DENSE_COLUMNS,
  LAYER_COLUMNS,
  RUN_COLUMNS,
  TAP_NUMBERS,
} from "../../src/recording/columns";
import type { Recording } from "../../src/recording/recording";

export type ColumnContent = ReturnType<typeof columnContent>;

/** The column's number in each of the arrays. */
const numbersOf = <Name extends string>(
  names: readonly Name[],
  arrays: Readonly<Record<Name, ArrayLike<number>>>,
  column: number,
) =>
  Object.fromEntries(
    names.map((name) => [name, arrays[name][column]!]),
  ) as Record<Name, number>;

function tapContent(tap: TapColumns, column: number, values: number) {
  const length = tailLength(values);
  return {
    counts: [...tap.counts.subarray(column * BINS, (column + 1) * BINS)],
    tail: [...tap.tail.subarray(column * length, (column + 1) * length)],
    ...numbersOf(TAP_NUMBERS, tap, column),
  };
}

function columnContent(recording: Recording, column: number) {
  const { series, shape } = recording;
  const widths = shape.units.length + 1;
  return {
    step: recording.stepOf(column),
    ...numbersOf(RUN_COLUMNS, series, column),
    dense: DENSE_COLUMNS.map((name) => [
      ...series[name].subarray(column * widths, (column + 1) * widths),
    ]),
    layers: recordedUnits(shape).map((units, l) => {
      const layer = series.layers[l]!;
      const values = units * shape.probeSamples;
      return {
        ...numbersOf(LAYER_COLUMNS, layer, column),
        taps: TAPS.map((tap) => tapContent(layer.taps[tap], column, values)),
      };
    }),
  };
}

/** Every recorded column. */
export const contentOf = (recording: Recording): readonly ColumnContent[] =>
  Array.from({ length: recording.columns }, (_, column) =>
    columnContent(recording, column),
  );
