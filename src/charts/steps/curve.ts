/**
 * @file A curve over steps: its number at a step, and all of it in as many numbers as there are pixels, which are the mean and
 * the extremes of the columns that share a pixel.
 */
import { columnsOfPixel, type Domain } from "../axis/scales";

export interface Curve {
  /** NaN where it was not measured. */
  readonly valueOf: (column: number) => number;
  readonly columns: number;
  /** Steps from one column to the next. */
  readonly stride: number;
}

export interface CurvesFrame {
  /** There are as many as the chart has inks; null where there is nothing yet. */
  readonly curves: readonly (Curve | null)[];
  readonly domain: Domain;
  /** Values at which a thin line is drawn across, to compare with. */
  readonly guides: readonly number[];
  /** The last step of the axis. */
  readonly steps: number;
}

/** The curve's last number at or before the step; NaN where there is none. */
export function valueAtStep(
  { valueOf, columns, stride }: Curve,
  step: number,
): number {
  let column = Math.floor(step / stride);
  if (column >= columns) return Number.NaN;
  while (column > 0 && Number.isNaN(valueOf(column))) column--;
  return valueOf(column);
}

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
