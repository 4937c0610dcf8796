/**
 * @file How dense values are at each pixel of one column of a strata, and how dark that is drawn. N = bins, H = pixels.
 */
import type { ColumnSpan, Domain } from "../axis/scales";

/** Histograms over [−range, range), one per column. Arrays may be longer than their columns. */
export interface StrataSeries {
  readonly columns: number;
  /** Steps from one column to the next. */
  readonly stride: number;
  readonly bins: number;
  readonly range: number;
  /** [columns, N]; the same array for as long as columns are only added to it. */
  readonly counts: ArrayLike<number>;
  /** [columns] values outside of the range. */
  readonly below: ArrayLike<number>;
  readonly above: ArrayLike<number>;
  /** Values in each column, those outside included. */
  readonly total: number;
  /** [columns] each; thin, thick, thin. */
  readonly percentiles: readonly [
    low: ArrayLike<number>,
    middle: ArrayLike<number>,
    high: ArrayLike<number>,
  ];
}

/** Edges of the pixels from the top, in bins from the lower end of the range; [H + 1], falling. Outside of the range: 0 or N. */
export function pixelEdges(
  height: number,
  [low, high]: Domain,
  range: number,
  bins: number,
): Float64Array {
  const perUnit = bins / (2 * range);
  return Float64Array.from({ length: height + 1 }, (_, pixel) => {
    const value = high - (pixel / height) * (high - low);
    return Math.min(bins, Math.max(0, (value + range) * perUnit));
  });
}

/** Writes `cumulative` [N + 1]: how many values of the span's columns lie below each bin. */
export function accumulate(
  { counts, bins }: StrataSeries,
  [first, stop]: ColumnSpan,
  cumulative: Float64Array,
): void {
  cumulative[0] = 0;
  for (let bin = 0; bin < bins; bin++) {
    let sum = 0;
    for (let column = first; column < stop; column++)
      sum += counts[column * bins + bin]!;
    cumulative[bin + 1] = cumulative[bin]! + sum;
  }
}

/** Values below an edge; within a bin they are taken to be spread evenly. */
function valuesBelow(cumulative: Float64Array, edge: number): number {
  const bin = Math.min(cumulative.length - 2, Math.floor(edge));
  const start = cumulative[bin]!;
  return start + (edge - bin) * (cumulative[bin + 1]! - start);
}

/**
 * Writes `density` [H]: 1 where values are as dense as if they were spread evenly over the whole axis. `total` counts all values,
 * so that those outside of the axis make the rest no denser.
 */
export function pixelDensities(
  cumulative: Float64Array,
  edges: Float64Array,
  total: number,
  density: Float64Array,
): void {
  const scale = density.length / total;
  let above = valuesBelow(cumulative, edges[0]!);
  for (let pixel = 0; pixel < density.length; pixel++) {
    const below = valuesBelow(cumulative, edges[pixel + 1]!);
    density[pixel] = (above - below) * scale;
    above = below;
  }
}

/** The shares of all values in the span's columns that lie below and above the axis, in `cumulative` or outside of all bins. */
export function shareOutside(
  { below, above, total }: StrataSeries,
  [first, stop]: ColumnSpan,
  cumulative: Float64Array,
  edges: Float64Array,
): { readonly below: number; readonly above: number } {
  let under = valuesBelow(cumulative, edges.at(-1)!);
  let over = cumulative.at(-1)! - valuesBelow(cumulative, edges[0]!);
  for (let column = first; column < stop; column++) {
    under += below[column]!;
    over += above[column]!;
  }
  const all = total * (stop - first);
  return { below: under / all, above: over / all };
}

/** Values this many times as dense as if spread evenly over the axis get full ink: equal ink is equal density all over the page. */
const FULL = 12;
/** Below 1, so that a few values far out can still be seen. */
const EXPONENT = 0.45;

const LEVELS = 1024;
/** Opacity, 0 to 255, by the square root of the density's share of FULL: finer where ink changes faster. */
const OPACITY = Uint8Array.from({ length: LEVELS }, (_, level) =>
  Math.round(255 * (level / (LEVELS - 1)) ** (2 * EXPONENT)),
);

/** 0 to 255; never 0 where there is anything at all. `density`: see pixelDensities. */
export function inkOpacity(density: number): number {
  if (!(density > 0)) return 0;
  const level = Math.sqrt(Math.min(1, density / FULL)) * (LEVELS - 1);
  return Math.max(1, OPACITY[Math.round(level)]!);
}
