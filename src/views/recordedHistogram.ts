/**
 * @file One histogram of a recording. Layers count from 1.
 */
import type { Histogram } from "../charts/slices/bars";
import { columnAtStep } from "../lab/selectors";
import { BINS, recordedUnits, type Tap } from "../recording/chunk";
import type { Recording } from "../recording/recording";

/** All values of a layer on the probe. */
export const valuesPerColumn = ({ shape }: Recording, layer: number): number =>
  shape.probeSamples * (recordedUnits(shape)[layer - 1] ?? 0);

/** Null where the recording does not reach that far, or has no such layer. */
export function histogramAt(
  recording: Recording | null,
  layer: number,
  tap: Tap,
  step: number,
): Histogram | null {
  const column = columnAtStep(recording, step);
  const series = recording?.find(layer - 1)?.taps[tap];
  if (recording === null || series === undefined || column < 0) return null;
  const { counts, range, below, above } = series;
  return {
    counts: counts.subarray(column * BINS, (column + 1) * BINS),
    range,
    below: below[column]!,
    above: above[column]!,
    total: valuesPerColumn(recording, layer),
  };
}
