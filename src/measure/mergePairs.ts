/**
 * @file Merging the bins of a histogram that has been counted, in a file of its own: the page needs no more of histograms.
 */

/**
 * Turns the histogram that starts at `offset` into the one over twice the range: bin i goes to (i >> 1) + bins/4. What
 * was counted outside the old range is not in it.
 */
export function mergePairs(
  counts: Uint16Array | Uint32Array,
  offset: number,
  bins: number,
): void {
  const half = bins / 2;
  const quarter = bins / 4;
  for (let i = 0; i < half; i++)
    counts[offset + i] = counts[offset + 2 * i]! + counts[offset + 2 * i + 1]!;
  counts.copyWithin(offset + quarter, offset, offset + half);
  counts.fill(0, offset, offset + quarter);
  counts.fill(0, offset + half + quarter, offset + bins);
}
