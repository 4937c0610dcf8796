/**
 * @file How far an axis reaches on which nothing that explodes flattens the rest.
 */

/** Nine in ten of a series' numbers are no larger, whatever their sign. */
const BULK = 0.9;
/** No axis goes further than this many times the bulk of a series: its own beginning or end would flatten it. */
const LARGEST_SPIKE = 8;
/** A series that ends within so small a share of what another one has says nothing of the axis that they share. */
const LEAST_SHARE = 1 / 20;
/** In deviations, losses and all that is measured here, a bulk beyond that is of a run that exploded. */
const EXPLODED = 1e4;

export interface Bulk {
  readonly count: number;
  readonly bulk: number;
}

/** The bulk of the finite numbers; 0 where there is none. Allocates. */
export function bulkSize(values: ArrayLike<number>): number {
  const sizes = Float64Array.from(values, Math.abs)
    .filter(Number.isFinite)
    .sort();
  return sizes[Math.floor(BULK * (sizes.length - 1))] ?? 0;
}

/** How far from 0 an axis for all these series reaches at most; Infinity where nine in ten of all numbers are 0. */
export function furthestOf(series: readonly Bulk[]): number {
  const longest = Math.max(...series.map(({ count }) => count));
  const long = series.filter(({ count }) => count >= LEAST_SHARE * longest);
  const calm = long.filter(({ bulk }) => bulk < EXPLODED);
  const deciding = calm.length > 0 ? calm : long;
  const furthest =
    LARGEST_SPIKE * Math.max(...deciding.map(({ bulk }) => bulk));
  return furthest > 0 ? furthest : Infinity;
}
