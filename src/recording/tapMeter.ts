/**
 * @file Measures one tap of one layer on the probe, and writes what it measured to a row of columns.
 */
import type { Take } from "../engine/arena";
import type { Workspace } from "../engine/workspace";
import { describeDrift } from "../measure/drift";
import {
  describeHistogram,
  Histogram,
  readPercentile,
} from "../measure/histogram";
import { describeMoments, MomentsMeter } from "../measure/moments";
import type { Distances } from "../measure/rulers";
import { collectSortedTail, collectTail, tailLength } from "../measure/tail";
import { describeSpread, SpreadMeter } from "../measure/unitSpread";
import type { UnitValues } from "../measure/unitValues";
import { BINS, type TapColumns } from "./chunk";
import { TAP_NUMBERS, type TapNumber } from "./columns";

/** How far a tap has moved, since the reference step and since the step before. */
export interface TapMovement {
  readonly drift: Distances;
  readonly speed: Distances;
}

/** What is written of a tap, whose movement is measured beside it. */
const NUMBERS: Readonly<
  Record<TapNumber, (of: TapMeter, movement: TapMovement) => number>
> = {
  range: ({ histogram }) => histogram.range,
  notFinite: (of) => of.notFinite,
  mean: (of) => (of.isFinite ? of.moments.mean : NaN),
  std: (of) => (of.isFinite ? of.moments.std : NaN),
  percentile15: (of) => of.percentile(0.15),
  percentile50: (of) => of.percentile(0.5),
  percentile85: (of) => of.percentile(0.85),
  sampleSpread: (of) => (of.isFinite ? of.spread.sampleSpread : NaN),
  drift: (_of, { drift }) => drift.sigmaThen,
  driftInValues: (_of, { drift }) => drift.values,
  driftInSigmaNow: (_of, { drift }) => drift.sigmaNow,
  speed: (_of, { speed }) => speed.sigmaThen,
  speedInValues: (_of, { speed }) => speed.values,
  speedInSigmaNow: (_of, { speed }) => speed.sigmaNow,
};

const NAMED = TAP_NUMBERS.map((name) => ({ name, read: NUMBERS[name] }));

export class TapMeter {
  readonly of: UnitValues;
  readonly moments: MomentsMeter;
  readonly histogram: Histogram;
  readonly spread: SpreadMeter;
  readonly #tail: Float32Array;

  /** Looks at `of` whenever it measures. */
  constructor(of: UnitValues, workspace: Workspace) {
    this.of = of;
    this.moments = new MomentsMeter(workspace);
    this.histogram = new Histogram(BINS, workspace);
    this.spread = new SpreadMeter(of.units, of.stride, workspace);
    this.#tail = new Float32Array(tailLength(of.rows * of.units));
  }

  /** Whether all values were finite when the moments were measured. */
  get isFinite(): boolean {
    return Number.isFinite(this.moments.mean);
  }

  /** Values that were not finite when the histogram was filled. */
  get notFinite(): number {
    return this.of.rows * this.of.units - this.histogram.total;
  }

  percentile(p: number): number {
    return this.isFinite ? readPercentile(this.histogram, p) : NaN;
  }

  /** Measures mean and deviations, those of the units only where all values are finite. */
  measureMoments(): void {
    this.moments.measure(this.of);
    if (this.isFinite) this.spread.measure(this.of, this.moments.std);
  }

  /** Counts the values. To be called behind measureMoments, as all below. */
  measureHistogram(): void {
    if (this.isFinite) return this.histogram.fill(this.of);
    this.histogram.fillFinite(this.of);
    collectTail(this.of, this.histogram.range, this.#tail);
  }

  /** To be called behind measureHistogram where all values are finite; `sorted`: see collectSortedTail. */
  collectTail(sorted: Float32Array): void {
    const { below, above, range } = this.histogram;
    if (below + above === 0) this.#tail.fill(NaN);
    else collectSortedTail(this.of, sorted, range, this.#tail);
  }

  write(columns: TapColumns, row: number, movement: TapMovement): void {
    columns.counts.set(this.histogram.counts, row * BINS);
    columns.tail.set(this.#tail, row * this.#tail.length);
    for (const { name, read } of NAMED)
      columns[name][row] = read(this, movement);
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
  describeSpread(take, stride),
  describeDrift(take, rows, stride),
];
