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
import type { UnitValues } from "../measure/unitValues";
import { BINS, type TapColumns } from "./chunk";
import { TAP_NUMBERS, type TapNumber } from "./columns";

/** What is written of a tap, whose drift and speed are measured beside it. */
const NUMBERS: Readonly<
  Record<TapNumber, (of: TapMeter, drift: number, speed: number) => number>
> = {
  below: ({ histogram }) => histogram.below,
  above: ({ histogram }) => histogram.above,
  mean: ({ moments }) => moments.mean,
  std: ({ moments }) => moments.std,
  percentile15: ({ histogram }) => readPercentile(histogram, 0.15),
  percentile50: ({ histogram }) => readPercentile(histogram, 0.5),
  percentile85: ({ histogram }) => readPercentile(histogram, 0.85),
  drift: (_of, drift) => drift,
  speed: (_of, _drift, speed) => speed,
};

const NAMED = TAP_NUMBERS.map((name) => ({ name, read: NUMBERS[name] }));

export class TapMeter {
  readonly of: UnitValues;
  readonly moments: MomentsMeter;
  readonly histogram: Histogram;

  /** Looks at `of` whenever it measures. */
  constructor(of: UnitValues, workspace: Workspace) {
    this.of = of;
    this.moments = new MomentsMeter(workspace);
    this.histogram = new Histogram(BINS, workspace);
  }

  get range(): number {
    return this.histogram.range;
  }

  /** Its bins from now on cover at least ±range. */
  widen(range: number): void {
    this.histogram.widen(range);
  }

  /** Measures mean and standard deviation; false where a value is not finite. */
  measureMoments(): boolean {
    this.moments.measure(this.of);
    return Number.isFinite(this.moments.mean);
  }

  /** Counts the values, which must be finite. */
  measureHistogram(): void {
    this.histogram.fill(this.of);
  }

  /** The columns' range must be this one's. */
  write(columns: TapColumns, row: number, drift: number, speed: number): void {
    columns.counts.set(this.histogram.counts, row * BINS);
    for (const { name, read } of NAMED)
      columns[name][row] = read(this, drift, speed);
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
