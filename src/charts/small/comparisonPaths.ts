/**
 * @file Two histograms over each other, and their difference, as paths. Shares of all values, one per bar, from the low end of
 * the axis. Paths lie in a box from 0 to 1 both ways, y downwards.
 */

/** The outline of the bars, standing on y = 1; `most`: the share that reaches y = 0. Empty ends are left out. */
export function stairs(shares: Float64Array, most: number): string {
  const first = shares.findIndex((share) => share > 0);
  const stop = shares.findLastIndex((share) => share > 0) + 1;
  return steps(shares, [first, stop], 1, (share) => 1 - share / most);
}

/** The same with bars that stand on, or hang from, the middle; `most`: the share that reaches an edge. */
export function signedStairs(shares: Float64Array, most: number): string {
  const all = [0, shares.length] as const;
  return steps(shares, all, 0.5, (share) => 0.5 - share / most / 2);
}

/** More at `to` is positive. Allocates. */
export function differenceOf(
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): Float64Array {
  return Float64Array.from(to, (share, bar) => share - from[bar]!);
}

/** The share of values that lie elsewhere: half of all differences, 0 to 1; NaN without both. */
export function shareMoved(difference: Float64Array | null): number {
  if (difference === null) return Number.NaN;
  return difference.reduce((sum, share) => sum + Math.abs(share), 0) / 2;
}

/** Bars first ≤ i < stop. */
function steps(
  shares: Float64Array,
  [first, stop]: readonly [first: number, stop: number],
  base: number,
  yOf: (share: number) => number,
): string {
  if (first < 0) return "";
  const write = (value: number) => String(Math.round(value * 1e4) / 1e4);
  let path = `M${write(first / shares.length)} ${base}`;
  for (let bar = first; bar < stop; bar++)
    path += `V${write(yOf(shares[bar]!))}H${write((bar + 1) / shares.length)}`;
  return `${path}V${base}Z`;
}
