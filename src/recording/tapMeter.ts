/**
 * @file Measures one tap of one layer on the probe.
 */
import type { Take } from "../engine/arena";
import type { Workspace } from "../engine/workspace";
import { describeDrift } from "../measure/drift";
import { describeHistogram, Histogram } from "../measure/histogram";
import { describeMoments, MomentsMeter } from "../measure/moments";
import { readPercentile } from "../measure/percentiles";
import type { UnitValues } from "../measure/unitValues";
import { BINS } from "./chunk";
import type { TapNumber } from "./columns";

/** The columns that tell of a tap at one step alone. */
type NumberAtStep = Exclude<TapNumber, "drift" | "speed">;

export class TapMeter {
  readonly of: UnitValues;
  readonly #moments: MomentsMeter;
  readonly #histogram: Histogram;
  /** As measured last. */
  readonly numbers: Readonly<Record<NumberAtStep, () => number>>;

  /** Looks at `of` whenever it measures. */
  constructor(of: UnitValues, workspace: Workspace) {
    this.of = of;
    const moments = new MomentsMeter(workspace);
    const histogram = new Histogram(BINS, workspace);
    this.#moments = moments;
    this.#histogram = histogram;
    this.numbers = {
      below: () => histogram.below,
      above: () => histogram.above,
      mean: () => moments.mean,
      std: () => moments.std,
      percentile15: () => readPercentile(histogram, 0.15),
      percentile50: () => readPercentile(histogram, 0.5),
      percentile85: () => readPercentile(histogram, 0.85),
    };
  }

  /** [BINS], of the values counted last. */
  get counts(): Uint32Array {
    return this.#histogram.counts;
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
