/**
 * @file A histogram that has been counted, over a wider range. What is left outside of the narrower one is known value by
 * value, so this is exactly what counting over the wider one would give.
 */

/** The narrowest range: bins narrower than this tell nothing that a float32 network feels. */
export const MIN_RANGE = 1 / 1024;

/** One row of histograms over [−range, range), and what lies outside. */
export interface CountedRow {
  /** The row's bins begin at `offset`. */
  readonly counts: ArrayLike<number>;
  readonly offset: number;
  /** A power of two. */
  readonly range: number;
  /** Values outside of the range; NaN stands for none. */
  readonly tail: ArrayLike<number>;
}

export interface WideHistogram {
  /** [bins] over [−range, range). */
  readonly counts: Uint32Array;
  readonly range: number;
  /** Values outside. */
  readonly below: number;
  readonly above: number;
}

/** Over [−least, least), or the row's own range where that is wider; `least`: a power of two. Allocates. */
export function countOver(
  { counts, offset, range, tail }: CountedRow,
  bins: number,
  least: number,
): WideHistogram {
  const wide = Math.max(range, least);
  const merged = new Uint32Array(bins);
  const middle = bins / 2;
  for (let bin = 0; bin < bins; bin++) {
    const to = Math.floor(((bin - middle) * range) / wide) + middle;
    merged[to]! += counts[offset + bin]!;
  }
  let [below, above] = [0, 0];
  for (let i = 0; i < tail.length; i++) {
    const bin = Math.floor((tail[i]! / wide) * middle) + middle;
    if (bin < 0) below++;
    else if (bin >= bins) above++;
    else if (bin >= 0) merged[bin]!++;
  }
  return { counts: merged, range: wide, below, above };
}
