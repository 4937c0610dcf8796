/**
 * @file The bars of a slice: a histogram over equal parts of the axis of values.
 */
import { placeOf, type Domain } from "../axis/scales";

/** Equal bins over [−range, range). Values outside of it are in no bin. */
export interface SliceHistogram {
  readonly counts: ArrayLike<number>;
  readonly range: number;
  /** Values outside of the bins. */
  readonly below: number;
  readonly above: number;
  /** Further values outside, one by one; NaN stands for none. */
  readonly tail?: ArrayLike<number>;
  /** All values, those outside included. */
  readonly total: number;
}

/** A bar is at least this high, so that it can be told from the next, in CSS pixels. */
const LEAST_HEIGHT = 2.5;

/**
 * Bars on an axis of `height` CSS pixels: as many as there is room for, each as high as a power of two of the finest bins, so
 * that bars and bins have common edges where the axis has. Coarser bins are spread over several bars.
 */
export function barCount(
  histograms: readonly SliceHistogram[],
  [low, high, knee]: Domain,
  height: number,
): number {
  // an even number of them, so that 0 is an edge where it is in the middle
  if (knee !== undefined)
    return 2 * Math.max(1, Math.floor(height / (2 * LEAST_HEIGHT)));
  const bins = histograms.map(
    ({ range, counts }) => (2 * range) / counts.length,
  );
  let bar = bins.length > 0 ? Math.min(...bins) : high - low;
  while ((bar / (high - low)) * height < LEAST_HEIGHT) bar *= 2;
  return Math.max(1, Math.round((high - low) / bar));
}

/** The share of all values in each of `bars` equal parts of the axis, from its low end; [bars]. A bin that two bars share is split by the room that each has of it. */
export function barShares(
  { counts, range, tail = [], total }: SliceHistogram,
  domain: Domain,
  bars: number,
): Float64Array {
  const shares = new Float64Array(bars);
  const binHeight = (2 * range) / counts.length;
  const low = placeOf(domain[0], domain);
  const barHeight = (placeOf(domain[1], domain) - low) / bars;
  const barOf = (value: number) => (placeOf(value, domain) - low) / barHeight;
  const edge = (bin: number) => barOf(bin * binHeight - range);
  for (let bin = 0; bin < counts.length; bin++) {
    const count = counts[bin]!;
    if (count === 0) continue;
    const [start, stop] = [edge(bin), edge(bin + 1)];
    const last = Math.min(bars - 1, Math.ceil(stop) - 1);
    for (let bar = Math.max(0, Math.floor(start)); bar <= last; bar++) {
      const overlap = Math.min(stop, bar + 1) - Math.max(start, bar);
      shares[bar]! += (count / total) * (overlap / (stop - start));
    }
  }
  for (let i = 0; i < tail.length; i++) {
    const bar = Math.floor(barOf(tail[i]!));
    if (bar >= 0 && bar < bars) shares[bar]! += 1 / total;
  }
  return shares;
}

export interface CommonBars {
  /** For each histogram that there is; see barShares. */
  readonly shares: readonly (Float64Array | null)[];
  /** The share of the longest bar of them all; 1 where there is none. */
  readonly most: number;
}

/** The bars of some histograms that share an axis of `height` CSS pixels: equally high, and measured against the longest of all. */
export function commonBars(
  histograms: readonly (SliceHistogram | null)[],
  domain: Domain,
  height: number,
): CommonBars {
  const present = histograms.filter((one) => one !== null);
  const bars = barCount(present, domain, height);
  const shares = histograms.map((one) => one && barShares(one, domain, bars));
  let most = 0;
  for (const ofOne of shares)
    for (const share of ofOne ?? []) most = Math.max(most, share);
  return { shares, most: most > 0 ? most : 1 };
}

/** How many values lie outside of an axis. */
export interface OutsideAxis {
  readonly below: number;
  readonly above: number;
  /** Whether bins lie across the ends of the axis: their values are taken to be spread evenly, as they are in the picture. */
  readonly isEstimate: boolean;
}

export function countOutside(
  { counts, range, below, above, tail = [] }: SliceHistogram,
  domain: Domain,
): OutsideAxis {
  const binHeight = (2 * range) / counts.length;
  const place = (value: number) => placeOf(value, domain);
  const [low, high] = [place(domain[0]), place(domain[1])];
  let [under, over, isEstimate] = [below, above, false];
  for (let bin = 0; bin < counts.length; bin++) {
    if (counts[bin] === 0) continue;
    const start = place(bin * binHeight - range);
    const stop = place((bin + 1) * binHeight - range);
    const lower = shareIn(start, stop, -Infinity, low);
    const upper = shareIn(start, stop, high, Infinity);
    under += lower * counts[bin]!;
    over += upper * counts[bin]!;
    isEstimate ||= isPart(lower) || isPart(upper);
  }
  for (let i = 0; i < tail.length; i++) {
    if (tail[i]! >= domain[1]) over++;
    if (tail[i]! < domain[0]) under++;
  }
  return { below: Math.round(under), above: Math.round(over), isEstimate };
}

/** How much of a bin lies from `from` to `to`, 0 to 1. */
const shareIn = (start: number, stop: number, from: number, to: number) =>
  Math.max(0, Math.min(stop, to) - Math.max(start, from)) / (stop - start);

const isPart = (share: number) => share > 0 && share < 1;
