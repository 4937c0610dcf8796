/**
 * @file One unit's values as histograms: at one step, and over the steps of a history.
 */
import type { SliceHistogram } from "../../charts/slices/bars";
import type { StrataSeries } from "../../charts/steps/density";
import type { TapHistory } from "../../lab/labState";
import { sortedUnit, valuesOfUnit } from "../../measure/unitDrift";
import type { UnitValues } from "../../measure/unitValues";

/** A unit has as many values as the probe has samples: finer bins would be mostly empty. */
const UNIT_BINS = 64;

/** Values that a column leaves outside of its bins at most. */
const UNIT_TAIL = 12;

const PERCENTILES = [0.15, 0.5, 0.85] as const;

/** Bins cover as much as the values need, from ±least to ±most. */
interface BinRange {
  readonly least: number;
  readonly most: number;
}

/** The histograms of a layer's values by unit and range. */
const histogramsOfValues = new WeakMap<
  Float32Array,
  Map<string, SliceHistogram>
>();

/** `unit`: from 0. Values have the same histogram, however often it is asked for. */
export function unitHistogram(
  of: UnitValues,
  unit: number,
  { least, most }: BinRange,
): SliceHistogram {
  const kept = histogramsOfValues.get(of.values) ?? new Map();
  histogramsOfValues.set(of.values, kept);
  const key = `${unit}/${least}/${most}`;
  const histogram = kept.get(key) ?? countUnit(of, unit, { least, most });
  kept.set(key, histogram);
  return histogram;
}

function countUnit(
  of: UnitValues,
  unit: number,
  { least, most }: BinRange,
): SliceHistogram {
  const values = valuesOfUnit(of, unit);
  const farthest = values.reduce((far, one) => Math.max(far, Math.abs(one)), 0);
  let range = least;
  while (range < most && range <= farthest) range = Math.min(most, 2 * range);
  const counts = new Uint16Array(UNIT_BINS);
  const { below, above } = countInto(counts, 0, values, range);
  return { counts, range, below, above, total: of.rows };
}

/** The ⌈pn⌉-th smallest of n > 0 values that are in ascending order. */
export const percentileOf = (sorted: Float32Array, p: number): number =>
  sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)]!;

/** One unit over a history, made of as many columns as the history has; it grows with the history. */
class UnitSeries {
  readonly #range: number;
  readonly #unit: number;
  readonly #counts: Uint16Array;
  readonly #ranges: Float64Array;
  readonly #tails: Float32Array;
  readonly #known: { first: number; stop: number; apart: number }[] = [];
  readonly #percentiles: readonly [Float32Array, Float32Array, Float32Array];
  #taken = 0;
  #columns = 0;

  constructor({ steps }: TapHistory, unit: number, range: number) {
    this.#range = range;
    this.#unit = unit;
    this.#counts = new Uint16Array(steps.length * UNIT_BINS);
    this.#ranges = new Float64Array(steps.length);
    this.#tails = new Float32Array(steps.length * UNIT_TAIL).fill(NaN);
    const percentile = () => new Float32Array(steps.length);
    this.#percentiles = [percentile(), percentile(), percentile()];
  }

  /** `units`: how many the layer has. */
  read(history: TapHistory, units: number): StrataSeries | null {
    const { steps, columns, stride } = history;
    for (; this.#taken < columns.length; this.#taken++)
      if (steps[this.#taken]! % stride === 0)
        this.#add(columns[this.#taken]!, units);
    if (this.#columns === 0) return null;
    return {
      known: this.#known,
      told: this.#columns,
      stride,
      bins: UNIT_BINS,
      ranges: this.#ranges,
      counts: this.#counts,
      tails: this.#tails,
      tailLength: UNIT_TAIL,
      total: columns[0]!.length / units,
      percentiles: this.#percentiles,
    };
  }

  #add(values: Float32Array, units: number): void {
    const column = this.#columns++;
    this.#known.push({ first: column, stop: column + 1, apart: 1 });
    const of = { values, units, rows: values.length / units, stride: units };
    const sorted = sortedUnit(of, this.#unit);
    const outside = (range: number) =>
      sorted.filter((value) => value < -range || value >= range);
    let range = this.#range;
    while (outside(range).length > UNIT_TAIL) range *= 2;
    this.#ranges[column] = range;
    this.#tails.set(outside(range), column * UNIT_TAIL);
    countInto(this.#counts, column * UNIT_BINS, sorted, range);
    PERCENTILES.forEach((p, line) => {
      this.#percentiles[line]![column] = percentileOf(sorted, p);
    });
  }
}

/** Series by the list of steps, which stays the same while a history is filled in. */
const seriesOfSteps = new WeakMap<
  TapHistory["steps"],
  Map<string, UnitSeries>
>();

/** The unit, from 0, over the steps of the history; the same series while it grows. Null where it has no column yet. */
export function unitSeries(
  history: TapHistory,
  units: number,
  unit: number,
  range: number,
): StrataSeries | null {
  const ofHistory =
    seriesOfSteps.get(history.steps) ?? new Map<string, UnitSeries>();
  seriesOfSteps.set(history.steps, ofHistory);
  const key = `${unit}/${range}`;
  const series = ofHistory.get(key) ?? new UnitSeries(history, unit, range);
  ofHistory.set(key, series);
  return series.read(history, units);
}

/** Adds the values to UNIT_BINS bins from `start` on; returns how many lie outside. */
function countInto(
  counts: Uint16Array,
  start: number,
  values: Float32Array,
  range: number,
): { readonly below: number; readonly above: number } {
  let [below, above] = [0, 0];
  const perUnit = UNIT_BINS / (2 * range);
  for (const value of values) {
    const bin = Math.floor((value + range) * perUnit);
    if (bin < 0) below++;
    else if (bin >= UNIT_BINS) above++;
    else if (bin >= 0) counts[start + bin]!++;
  }
  return { below, above };
}
