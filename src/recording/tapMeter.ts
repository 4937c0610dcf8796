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
import type { Distances, Ruler } from "../measure/rulers";
import { collectSortedTail, collectTail, tailLength } from "../measure/tail";
import { describeSpread, SpreadMeter } from "../measure/unitSpread";
import type { UnitValues } from "../measure/unitValues";
import { BINS, type ColumnOf, type Part, type TapColumns } from "./chunk";
import type { TapNumber } from "./columns";

/** How far a tap has moved, since the reference step and since the step before. */
export interface TapMovement {
  readonly drift: Distances;
  readonly speed: Distances;
}

type MovementNumber = ColumnOf<"tap", "number", "drift" | "speed">;

/** What is written of a tap's picture. */
const NUMBERS: Readonly<
  Record<Exclude<TapNumber, MovementNumber>, (of: TapMeter) => number>
> = {
  range: ({ histogram }) => histogram.range,
  notFinite: (of) => of.notFinite,
  mean: (of) => (of.isFinite ? of.moments.mean : NaN),
  std: (of) => (of.isFinite ? of.moments.std : NaN),
  percentile15: (of) => of.percentile(0.15),
  percentile50: (of) => of.percentile(0.5),
  percentile85: (of) => of.percentile(0.85),
  sampleSpread: (of) => (of.isFinite ? of.spread.sampleSpread : NaN),
};

/** Which column each distance is written to. */
const MOVEMENT_NUMBERS: Readonly<
  Record<MovementNumber, readonly [of: keyof TapMovement, by: Ruler]>
> = {
  drift: ["drift", "sigmaThen"],
  driftInValues: ["drift", "values"],
  driftInSigmaNow: ["drift", "sigmaNow"],
  speed: ["speed", "sigmaThen"],
  speedInValues: ["speed", "values"],
  speedInSigmaNow: ["speed", "sigmaNow"],
};

const entriesOf = <Name extends string, Value>(
  record: Readonly<Record<Name, Value>>,
) => Object.entries(record) as [Name, Value][];

const NAMED = entriesOf(NUMBERS);
const NAMED_MOVEMENTS = entriesOf(MOVEMENT_NUMBERS);

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

  /** Writes the picture. */
  write(columns: TapColumns, row: number): void {
    columns.counts.set(this.histogram.counts, row * BINS);
    columns.tail.set(this.#tail, row * this.#tail.length);
    for (const [name, read] of NAMED) columns[name][row] = read(this);
  }
}

/** Writes what of the movement belongs to these parts. */
export function writeMovement(
  columns: TapColumns,
  row: number,
  movement: TapMovement,
  parts: readonly Part[],
): void {
  for (const [name, [of, ruler]] of NAMED_MOVEMENTS)
    if (parts.includes(of)) columns[name][row] = movement[of][ruler];
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
