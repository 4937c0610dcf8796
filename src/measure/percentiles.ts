/**
 * @file Percentiles read off a histogram.
 */
import type { Histogram } from "./histogram";

/**
 * The value below which the share p (0 < p ≤ 1) of the values lies, linear inside a bin: at most one bin width from
 * the ⌈pn⌉-th smallest value. A percentile among the values outside the range is the range's end.
 */
export function readPercentile(histogram: Histogram, p: number): number {
  const { counts, below, total, range } = histogram;
  const wanted = p * total;
  let passed = below;
  if (wanted <= passed) return -range;
  const width = (2 * range) / counts.length;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    if (passed + count >= wanted)
      return -range + width * (i + (wanted - passed) / count);
    passed += count;
  }
  return range;
}
