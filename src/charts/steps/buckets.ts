/**
 * @file A long series in as many numbers as there are pixels: of the columns that share a pixel, the mean and the extremes.
 */
import { columnsOfPixel } from "../axis/stepScale";
import type { Curve } from "./curvesFrame";

/** Each [width]; NaN where a pixel has no number. */
export interface Buckets {
  readonly mean: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Not finite numbers are left out. `inAll`: columns of the complete curve. Allocates. */
export function bucketize(
  { valueOf, columns }: Curve,
  inAll: number,
  width: number,
): Buckets {
  const nothing = () => new Float64Array(width).fill(Number.NaN);
  const buckets = { mean: nothing(), low: nothing(), high: nothing() };
  for (let pixel = 0; pixel < width; pixel++) {
    const [first, stop] = columnsOfPixel(pixel, width, inAll);
    if (first >= columns) break;
    fill(buckets, pixel, valueOf, first, Math.min(stop, columns));
  }
  return buckets;
}

function fill(
  { mean, low, high }: Buckets,
  pixel: number,
  valueOf: Curve["valueOf"],
  first: number,
  stop: number,
): void {
  let [sum, count, least, most] = [0, 0, Infinity, -Infinity];
  for (let column = first; column < stop; column++) {
    const value = valueOf(column);
    if (!Number.isFinite(value)) continue;
    sum += value;
    count++;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (count === 0) return;
  mean[pixel] = sum / count;
  low[pixel] = least;
  high[pixel] = most;
}
