/**
 * @file Histograms of equal bins over [−range, range), whose range is a power of two: scaling by it is exact. Which power is
 * a matter of the values alone, of none that were counted before.
 */
import { takeIntegers, type Take } from "../engine/arena";
import { countBins, countsLength } from "../engine/kernels/statistics";
import {
  plainMeasuring,
  type MeasuringKernels,
  type MeasuringWorkspace,
} from "../engine/measuringWorkspace";
import { tailLength } from "./tail";
import type { UnitValues } from "./unitValues";
import { MIN_RANGE } from "./wideHistogram";

/** A histogram that is filled anew again and again. */
export class Histogram {
  /** [bins]. */
  readonly counts: Uint32Array;
  readonly #kernels: MeasuringKernels;
  /** Values below, in each bin, and above; see countBins. */
  readonly #slots: Int32Array;
  /** It stays between two fills, since the next one is likely to need it again. */
  #range = MIN_RANGE;
  #total = 0;

  /** bins: a power of two, at least 4. */
  constructor(
    bins: number,
    { kernels, layOut }: MeasuringWorkspace = plainMeasuring,
  ) {
    this.#kernels = kernels;
    this.#slots = layOut((take) => describeHistogram(take, bins));
    const { buffer, byteOffset } = this.#slots.subarray(1);
    this.counts = new Uint32Array(buffer, byteOffset, bins);
  }

  /** The least power of two, from MIN_RANGE on, that leaves no more outside than tailLength says. */
  get range(): number {
    return this.#range;
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

  /** Counts these values, all finite. */
  fill(of: UnitValues): void {
    this.#fit(of, this.#kernels.countBins);
  }

  /** Counts those of the values that are finite. Allocates. */
  fillFinite({ values, rows, stride, units }: UnitValues): void {
    const finite = new Float32Array(rows * units);
    let found = 0;
    for (let row = 0; row < rows; row++)
      for (let unit = 0; unit < units; unit++) {
        const value = values[row * stride + unit]!;
        if (Number.isFinite(value)) finite[found++] = value;
      }
    this.#fit(
      { values: finite, rows: 1, stride: found, units: found },
      countBins,
    );
  }

  #fit(of: UnitValues, count: MeasuringKernels["countBins"]): void {
    this.#total = of.rows * of.units;
    const allowed = tailLength(this.#total);
    this.#count(of, count);
    while (this.below + this.above > allowed) {
      this.#range *= 2;
      this.#count(of, count);
    }
    while (this.#range > MIN_RANGE && this.#outsideOfHalf() <= allowed) {
      this.#range /= 2;
      this.#count(of, count);
    }
  }

  #count(
    { values, rows, stride, units }: UnitValues,
    count: MeasuringKernels["countBins"],
  ): void {
    const bins = this.counts.length;
    const scale = bins / 2 / this.#range;
    count(values, rows, stride, units, scale, bins, this.#slots);
  }

  /** How many values lie outside of half the range, whose ends are edges of bins. */
  #outsideOfHalf(): number {
    const { counts } = this;
    const quarter = counts.length / 4;
    let outside = this.below + this.above;
    for (let bin = 0; bin < quarter; bin++)
      outside += counts[bin]! + counts[counts.length - 1 - bin]!;
    return outside;
  }
}

/**
 * The value below which the share p (0 < p ≤ 1) of the values lies, linear inside a bin: at most one bin width from
 * the ⌈pn⌉-th smallest value. A percentile among the values outside the range is the range's end; NaN where there is no value.
 */
export function readPercentile(histogram: Histogram, p: number): number {
  const { counts, below, total, range } = histogram;
  if (total === 0) return NaN;
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
