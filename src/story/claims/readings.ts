/**
 * @file Numbers that claims are made of, read off a recording. Layers count from 1.
 */
import type { Tap } from "../../recording/chunk";
import type { Recording } from "../../recording/recording";

export const lastColumn = ({ columns }: Recording): number => columns - 1;

/** At the last step, in σ. */
export function endDrift(
  recording: Recording,
  layer: number,
  tap: Tap = "preactivation",
): number {
  return recording.layer(layer - 1).taps[tap].drift[lastColumn(recording)]!;
}

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
export function meanAccuracy({ series, columns }: Recording): number {
  return meanOf((column) => series.heldOutAccuracy[column]!, 0, columns);
}

/** The last held-out accuracy that was measured. */
export function endAccuracy({ series, columns }: Recording): number {
  return lastMeasured(series.heldOutAccuracy, columns);
}

export function lastMeasured(values: Float32Array, columns: number): number {
  for (let column = columns - 1; column >= 0; column--)
    if (Number.isFinite(values[column]!)) return values[column]!;
  return Number.NaN;
}

/** The loss of single batches jitters: its mean over the last tenth of the run. */
export function endLoss({ series, columns }: Recording): number {
  const first = Math.floor(0.9 * columns);
  return meanOf((column) => series.loss[column]!, first, columns);
}

/** σ per step, averaged over the whole run. */
export function meanSpeed(
  recording: Recording,
  layer: number,
  tap: Tap = "preactivation",
): number {
  const { speed } = recording.layer(layer - 1).taps[tap];
  return meanOf((column) => speed[column]!, 1, recording.columns);
}

/** One of the series that has a number per dense layer, averaged over the run. */
export function meanOfDense(
  recording: Recording,
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
