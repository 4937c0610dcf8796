import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sumDistances } from "../../src/engine/kernels/sortColumns";
import { ColumnSorter } from "../../src/measure/columnSorter";
import { DriftMeter, takeReference } from "../../src/measure/drift";
import { MomentsMeter } from "../../src/measure/moments";
import type { Distances } from "../../src/measure/rulers";
import { SpreadMeter } from "../../src/measure/unitSpread";
import type { UnitValues } from "../../src/measure/unitValues";
import {
  fromSamples,
  fromUnits,
  moderate,
  unitColumns,
} from "./arbitraryValues";

type Columns = readonly (readonly number[])[];

function distancesBetween(reference: Columns, now: Columns): Distances {
  const [from, to] = [fromUnits(reference), fromUnits(now)];
  const taken = takeReference(from, sort(from), sigmas(from));
  return meterOf(from).measure(to, sort(to), sigmas(to), taken);
}

const driftBetween = (reference: Columns, now: Columns): number =>
  distancesBetween(reference, now).sigmaThen;

function sigmas(of: UnitValues): Float64Array {
  const moments = new MomentsMeter();
  moments.measure(of);
  const spread = new SpreadMeter(of.units, of.stride);
  spread.measure(of, moments.std);
  return spread.sigmas;
}

const meterOf = ({ rows, stride }: UnitValues) => new DriftMeter(rows, stride);
const sort = (of: UnitValues) => new ColumnSorter(of.rows, of.stride).sort(of);

/** Lists of equal sizes: the mean distance of those values that stand beside each other. */
function meanDistance(x: Float32Array, y: Float32Array): number {
  const sums = new Float64Array(1);
  sumDistances(x, y, x.length, 1, sums);
  return sums[0]! / x.length;
}

const shifted = (columns: Columns, by: number) =>
  columns.map((column) => column.map((value) => value + by));

describe("drift", () => {
  test("of samples that were only shifted is the shift in σ", () => {
    const unit = [-3, -1, 1, 3]; // σ = √5
    expect(driftBetween([unit], shifted([unit], 2))).toBeCloseTo(
      2 / Math.sqrt(5),
      12,
    );
    expect(driftBetween([unit], shifted([unit], -2))).toBeCloseTo(
      2 / Math.sqrt(5),
      12,
    );
  });

  test("of samples that were only spread by a factor is (factor − 1) · mean |x| / σ", () => {
    const unit = [-3, -1, 1, 3];
    const spread = unit.map((value) => 3 * value);
    expect(driftBetween([unit], [spread])).toBeCloseTo(
      (2 * 2) / Math.sqrt(5),
      12,
    );
  });

  test("is the mean over units, each in its own σ", () => {
    const narrow = [-1, 1];
    const wide = [-2, 2];
    const now = [narrow, wide.map((value) => value + 1)];
    expect(driftBetween([narrow, wide], now)).toBeCloseTo((0 + 0.5) / 2, 12);
  });

  test("at the reference step is exactly 0 in values, and in σ where there is one", () => {
    fc.assert(
      fc.property(unitColumns, (columns) => {
        const distances = distancesBetween(columns, columns);
        expect(distances.values).toBe(0);
        for (const inSigma of [distances.sigmaThen, distances.sigmaNow])
          expect(Number.isNaN(inSigma) || inSigma === 0).toBe(true);
      }),
    );
  });

  test("has three rulers: the values' own unit, σ at the reference step, and σ now", () => {
    const unit = [-1, 1]; // σ = 1
    const now = [-2, 4]; // σ = 3, each value moved by 2 on average
    expect(distancesBetween([unit], [now])).toEqual({
      values: 2,
      sigmaThen: 2,
      sigmaNow: 2 / 3,
    });
  });

  test("does not depend on the order of the samples", () => {
    fc.assert(
      fc.property(unitColumns, moderate, (columns, by) => {
        const moved = shifted(columns, by);
        const turned = moved.map((column) => column.toReversed());
        expect(distancesBetween(columns, turned).values).toBe(
          distancesBetween(columns, moved).values,
        );
      }),
    );
  });

  test("counts a unit that hardly varied as half as wide as its tap", () => {
    const columns = [
      [1, 1],
      [-1, -1],
    ]; // each unit is constant; the tap's σ is 1
    expect(driftBetween(columns, shifted(columns, 3))).toBe(3 / 0.5);
  });

  test("has no number where the ruler has no length: a tap that was constant, or is", () => {
    expect(distancesBetween([[5, 5]], [[5, 7]])).toEqual({
      values: 1,
      sigmaThen: NaN,
      sigmaNow: 1,
    });
    expect(distancesBetween([[5, 7]], [[5, 5]]).sigmaNow).toBeNaN();
  });

  test("takes rounding for no spread, and small numbers that differ for one", () => {
    expect(driftBetween([[1, 1 + 2 ** -20]], [[2, 2]])).toBeNaN();
    expect(driftBetween([[0, 2 ** -14]], [[0, 2 ** -14]])).toBe(0);
  });

  test("looks at a copy of the reference", () => {
    const values = fromSamples([1, 2, 3]);
    const [sorted, spread] = [sort(values), sigmas(values)];
    const reference = takeReference(values, sorted, spread);
    values.values.fill(0);
    sorted.fill(0);
    spread.fill(NaN);
    const same = fromSamples([3, 2, 1]);
    expect(
      meterOf(values).measure(same, sort(same), sigmas(same), reference),
    ).toEqual({ values: 0, sigmaThen: 0, sigmaNow: 0 });
  });
});

describe("the Wasserstein-1 distance", () => {
  test("is at least the difference of the means, and symmetric", () => {
    const pairs = fc.array(fc.tuple(moderate, moderate), { minLength: 1 });
    fc.assert(
      fc.property(pairs, (rows) => {
        const x = Float32Array.from(rows, ([a]) => a).toSorted();
        const y = Float32Array.from(rows, ([, b]) => b).toSorted();
        const mean = (all: Float32Array) =>
          all.reduce((a, b) => a + b, 0) / all.length;
        const distance = meanDistance(x, y);
        expect(distance).toBe(meanDistance(y, x));
        // Sums below 1024 · 1000 in double: rounding stays below 1e-6.
        expect(Math.abs(mean(x) - mean(y))).toBeLessThanOrEqual(
          distance + 1e-6,
        );
      }),
    );
  });

  test("of unordered pairings is the smallest: sorting never costs more", () => {
    const pairs = fc.array(fc.tuple(moderate, moderate), { minLength: 1 });
    fc.assert(
      fc.property(pairs, (rows) => {
        const x = Float32Array.from(rows, ([a]) => a);
        const y = Float32Array.from(rows, ([, b]) => b);
        const paired = meanDistance(x, y);
        const sorted = meanDistance(x.toSorted(), y.toSorted());
        expect(sorted).toBeLessThanOrEqual(paired + 1e-6);
      }),
    );
  });
});
