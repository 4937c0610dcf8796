/**
 * @file Numbers that claims are made of, read off a recording; those of movements are in movements.ts. Layers count from 1.
 */
import type { JudgedRecording } from "./judgedRecording";

export const lastColumn = ({ columns }: JudgedRecording): number => columns - 1;

/** The mean of those numbers that have been measured; NaN where none has. */
export function meanOf(
  valueOf: (column: number) => number,
  first: number,
  stop: number,
): number {
  let [sum, count] = [0, 0];
  for (let column = first; column < stop; column++) {
    const value = valueOf(column);
    if (!Number.isFinite(value)) continue;
    sum += value;
    count++;
  }
  return sum / count;
}

/** Held-out accuracy, averaged over all steps at which it was measured. */
export function meanAccuracy({ series, columns }: JudgedRecording): number {
  return meanOf((column) => series.heldOutAccuracy[column]!, 0, columns);
}

/** The last held-out accuracy that was measured. */
export function endAccuracy({ series, columns }: JudgedRecording): number {
  return lastMeasured(series.heldOutAccuracy, columns);
}

export function lastMeasured(values: Float32Array, columns: number): number {
  for (let column = columns - 1; column >= 0; column--)
    if (Number.isFinite(values[column]!)) return values[column]!;
  return Number.NaN;
}

/** The loss of single batches jitters: its mean over the last tenth of the run. */
export function endLoss({ series, columns }: JudgedRecording): number {
  const first = Math.floor(0.9 * columns);
  return meanOf((column) => series.loss[column]!, first, columns);
}

/** One of the series that has a number per dense layer, averaged over the run. */
export function meanOfDense(
  recording: JudgedRecording,
  values: Float32Array,
  layer: number,
): number {
  const width = recording.shape.units.length + 1;
  return meanOf(
    (column) => values[column * width + layer - 1]!,
    0,
    recording.columns,
  );
}
