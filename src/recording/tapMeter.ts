/**
 * @file Measures one tap of one layer on the probe, and writes what it measured to a row of columns.
 */
import type { Take } from "../engine/arena";
import type { Workspace } from "../engine/workspace";
import { describeDrift } from "../measure/drift";
import { describeHistogram, Histogram } from "../measure/histogram";
import { describeMoments, MomentsMeter } from "../measure/moments";
import { readPercentile } from "../measure/percentiles";
import type { UnitValues } from "../measure/unitValues";
import { BINS } from "./chunk";
import type { TapColumns } from "./columns";

export class TapMeter {
  readonly of: UnitValues;
  readonly #moments: MomentsMeter;
  readonly #histogram: Histogram;

  /** Looks at `of` whenever it measures. */
  constructor(of: UnitValues, workspace: Workspace) {
    this.of = of;
    this.#moments = new MomentsMeter(workspace);
    this.#histogram = new Histogram(BINS, workspace);
  }

  get range(): number {
    return this.#histogram.range;
  }

  /** Its bins from now on cover at least ±range. */
  widen(range: number): void {
    this.#histogram.widen(range);
  }

  /** Measures mean and standard deviation; false where a value is not finite. */
  measureMoments(): boolean {
    this.#moments.measure(this.of);
    return Number.isFinite(this.#moments.mean);
  }

  /** Counts the values, which must be finite. */
  measureHistogram(): void {
    this.#histogram.fill(this.of);
  }

  /** The columns' range must be this one's. */
  write(columns: TapColumns, row: number, drift: number, speed: number): void {
    const histogram = this.#histogram;
    columns.counts.set(histogram.counts, row * BINS);
    columns.below[row] = histogram.below;
    columns.above[row] = histogram.above;
    columns.mean[row] = this.#moments.mean;
    columns.std[row] = this.#moments.std;
    columns.percentile15[row] = readPercentile(histogram, 0.15);
    columns.percentile50[row] = readPercentile(histogram, 0.5);
    columns.percentile85[row] = readPercentile(histogram, 0.85);
    columns.drift[row] = drift;
    columns.speed[row] = speed;
  }
}

/** The memory of a TapMeter, and of its tap's drift. */
export const describeTapMeter = (
  take: Take,
  rows: number,
  stride: number,
): unknown => [
  describeMoments(take),
  describeHistogram(take, BINS),
  describeDrift(take, rows, stride),
];
