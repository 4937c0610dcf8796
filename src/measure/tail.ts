/**
 * @file The few values that a histogram leaves outside of its range, one by one: with them it can be widened at any time as
 * though it had been counted over the wider range.
 */
import type { UnitValues } from "./unitValues";

/** The largest share of values that a histogram may leave outside. */
const MAX_OUTSIDE = 0.001;

/** How many of so many values may lie outside. */
export const tailLength = (values: number): number =>
  Math.floor(MAX_OUTSIDE * values);

/**
 * Writes the values below −range or from range on to `tail`, ascending, NaN behind them. `sorted`: the values in ascending
 * columns, [≥ rows, stride], all finite. There are at most tail.length of them.
 */
export function collectSortedTail(
  { rows, stride, units }: UnitValues,
  sorted: Float32Array,
  range: number,
  tail: Float32Array,
): void {
  let found = 0;
  for (let unit = 0; unit < units; unit++) {
    const end = rows * stride;
    let low = unit;
    for (; low < end && sorted[low]! < -range; low += stride)
      tail[found++] = sorted[low]!;
    let high = unit + end - stride;
    for (; high >= low && sorted[high]! >= range; high -= stride)
      tail[found++] = sorted[high]!;
  }
  finish(tail, found);
}

/** Collects the tail of values that are not sorted, and not all finite: those that are not are left out. */
export function collectTail(
  { values, rows, stride, units }: UnitValues,
  range: number,
  tail: Float32Array,
): void {
  let found = 0;
  for (let row = 0; row < rows; row++)
    for (let unit = 0; unit < units; unit++) {
      const value = values[row * stride + unit]!;
      if (Number.isFinite(value) && (value < -range || value >= range))
        tail[found++] = value;
    }
  finish(tail, found);
}

function finish(tail: Float32Array, found: number): void {
  tail.subarray(0, found).sort();
  tail.fill(NaN, found);
}
