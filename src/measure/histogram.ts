/**
 * @file Histograms of equal bins over [−range, range), whose range is a power of two: scaling by it is exact, and
 * doubling it merges neighbouring bins exactly.
 */
import { takeIntegers, type Take } from "../engine/arena";
import type { Kernels } from "../engine/kernels/plainKernels";
import { countsLength } from "../engine/kernels/statistics";
import { plainWorkspace, type Workspace } from "../engine/workspace";
import type { UnitValues } from "./unitValues";

/** The narrowest range: bins narrower than this tell nothing that a float32 network feels. */
export const MIN_RANGE = 1 / 1024;

/** The largest share of values that a range may leave outside. */
export const MAX_OUTSIDE = 0.001;

/** A histogram that is filled anew again and again and widens when it must. */
export class Histogram {
  /** [bins]. */
  readonly counts: Uint32Array;
  readonly #kernels: Kernels;
  /** Values below, in each bin, and above; see countBins. */
  readonly #slots: Int32Array;
  #range = MIN_RANGE;
  #total = 0;

  /** bins: a power of two, at least 4. Starts at MIN_RANGE. */
  constructor(bins: number, { kernels, layOut }: Workspace = plainWorkspace) {
    this.#kernels = kernels;
    this.#slots = layOut((take) => describeHistogram(take, bins));
    const { buffer, byteOffset } = this.#slots.subarray(1);
    this.counts = new Uint32Array(buffer, byteOffset, bins);
  }

  get range(): number {
    return this.#range;
  }

  /** It is from now on at least as wide as `range`, a range of another histogram. */
  widen(range: number): void {
    this.#range = Math.max(this.#range, range);
  }

  /** All values counted, those outside too. */
  get total(): number {
    return this.#total;
  }

  /** Values < −range. */
  get below(): number {
    return this.#slots[0]!;
  }

  /** Values ≥ range. */
  get above(): number {
    return this.#slots[this.counts.length + 1]!;
  }

  /** Counts these values, all finite, after doubling the range until at most MAX_OUTSIDE of them fall outside. */
  fill(of: UnitValues): void {
    this.#total = of.rows * of.units;
    const allowed = MAX_OUTSIDE * this.#total;
    this.#count(of);
    while (this.below + this.above > allowed) {
      this.#range *= 2;
      this.#count(of);
    }
  }

  #count({ values, rows, stride, units }: UnitValues): void {
    const bins = this.counts.length;
    const scale = bins / 2 / this.#range;
    this.#kernels.countBins(
      values,
      rows,
      stride,
      units,
      scale,
      bins,
      this.#slots,
    );
  }
}

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

/** The memory of a histogram. */
export const describeHistogram = (take: Take, bins: number): Int32Array =>
  takeIntegers(take, countsLength(bins));
