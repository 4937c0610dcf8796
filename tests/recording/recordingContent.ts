/**
 * @file What a Recording says, as plain values that can be compared.
 */
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

const tapContent = (tap: TapColumns, column: number) => ({
  range: tap.range,
  counts: [...tap.counts.subarray(column * BINS, (column + 1) * BINS)],
  ...numbersOf(TAP_NUMBERS, tap, column),
});

function columnContent(recording: Recording, column: number) {
  const { series, shape } = recording;
  const layers = recordedUnits(shape).map((_, l) => series.layers[l]!);
  const widths = shape.units.length + 1;
  return {
    step: recording.stepOf(column),
    ...numbersOf(RUN_COLUMNS, series, column),
    dense: DENSE_COLUMNS.map((name) => [
      ...series[name].subarray(column * widths, (column + 1) * widths),
    ]),
    layers: layers.map((layer) => ({
      ...numbersOf(LAYER_COLUMNS, layer, column),
      taps: TAPS.map((tap) => tapContent(layer.taps[tap], column)),
    })),
  };
}

/** Every recorded column. */
export const contentOf = (recording: Recording): readonly ColumnContent[] =>
  Array.from({ length: recording.columns }, (_, column) =>
    columnContent(recording, column),
  );
