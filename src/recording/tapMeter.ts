/**
 * @file Measures one tap of one layer on the probe, and writes what it measured to a row of columns.
 */
import type { DriftReference } from "../measure/drift";
import { Histogram } from "../measure/histogram";
import { measureMoments, type Moments } from "../measure/moments";
import { readPercentile } from "../measure/percentiles";
import type { UnitSorter } from "../measure/unitSorter";
import type { UnitValues } from "../measure/unitValues";
import { BINS } from "./chunk";
import type { TapColumns } from "./columns";

export class TapMeter {
  readonly of: UnitValues;
  readonly #sorter: UnitSorter;
  readonly #moments: Moments = { mean: NaN, std: NaN };
  readonly #histogram = new Histogram(BINS);
  #drift = NaN;

  /** Looks at `of` whenever it measures; `sorter` may be shared among the taps of a layer. */
  constructor(of: UnitValues, sorter: UnitSorter) {
    this.of = of;
    this.#sorter = sorter;
  }

  get range(): number {
    return this.#histogram.range;
  }

  /** Measures mean and standard deviation; false where a value is not finite. */
  measureMoments(): boolean {
    measureMoments(this.of, this.#moments);
    return Number.isFinite(this.#moments.mean);
  }

  /** Measures all the rest; values must be finite. Drift without a reference is NaN. */
  measureDistribution(reference: DriftReference | null): void {
    this.#histogram.fill(this.of);
    this.#drift = reference?.measure(this.of, this.#sorter) ?? NaN;
  }

  /** The columns' range must be this one's. */
  write(columns: TapColumns, row: number): void {
    const histogram = this.#histogram;
    columns.counts.set(histogram.counts, row * BINS);
    columns.below[row] = histogram.below;
    columns.above[row] = histogram.above;
    columns.mean[row] = this.#moments.mean;
    columns.std[row] = this.#moments.std;
    columns.percentile15[row] = readPercentile(histogram, 0.15);
    columns.percentile50[row] = readPercentile(histogram, 0.5);
    columns.percentile85[row] = readPercentile(histogram, 0.85);
    columns.drift[row] = this.#drift;
  }
}
