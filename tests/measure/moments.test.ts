import fc from "fast-check";
import { expect, test } from "vitest";
import { MomentsMeter, unitMoments } from "../../src/measure/moments";
import type { UnitValues } from "../../src/measure/unitValues";
import {
  allValues,
  fromSamples,
  fromUnits,
  unitColumns,
} from "./arbitraryValues";

function momentsOf(samples: readonly number[]) {
  const { mean, std } = measured(fromSamples(samples));
  return { mean, std };
}

function measured(values: UnitValues): MomentsMeter {
  const moments = new MomentsMeter();
  moments.measure(values);
  return moments;
}

function twoPass(values: readonly number[]) {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const squares = values.reduce((a, b) => a + (b - mean) ** 2, 0);
  return { mean, std: Math.sqrt(squares / values.length) };
}

// Values are below 1024 in size and sums have at most 200 terms: each rounding is below 200·2048²·2⁻⁵³ < 1e-7 in the
// variance, so below √1e-7 in a deviation near 0.
const TOLERANCE = 4e-4;

test("the deviation is biased: of −1 and 1 it is 1", () => {
  expect(momentsOf([-1, 1])).toEqual({ mean: 0, std: 1 });
});

test("one value, or equal values, have deviation 0", () => {
  expect(momentsOf([7])).toEqual({ mean: 7, std: 0 });
  const { std } = momentsOf(Array<number>(99).fill(0.1));
  expect(std).toBe(0);
});

test("mean and deviation are those of two passes, over all units and over one", () => {
  fc.assert(
    fc.property(unitColumns, (columns) => {
      const values = fromUnits(columns);
      const moments = measured(values);
      const all = twoPass(allValues(columns));
      expect(Math.abs(moments.mean - all.mean)).toBeLessThan(TOLERANCE);
      expect(Math.abs(moments.std - all.std)).toBeLessThan(TOLERANCE);
      columns.forEach((column, unit) => {
        const one = unitMoments(values, unit);
        const exact = twoPass(column);
        expect(Math.abs(one.mean - exact.mean)).toBeLessThan(TOLERANCE);
        expect(Math.abs(one.std - exact.std)).toBeLessThan(TOLERANCE);
      });
    }),
  );
});

test("values far from 0 keep their deviation", () => {
  const far = [1e6, 1e6 + 0.5, 1e6 + 1];
  expect(momentsOf(far).std).toBeCloseTo(Math.sqrt(1 / 6), 9);
});

test("the mean is finite exactly if every value is", () => {
  expect(momentsOf([3e38, 3e38, -3e38]).mean).toBeCloseTo(1e38, -32);
  expect(momentsOf([3e38, 3e38, -3e38]).std).toBeGreaterThan(1e38);
  for (const bad of [NaN, Infinity, -Infinity]) {
    expect(momentsOf([1, bad, 2]).mean).not.toSatisfy(Number.isFinite);
    expect(momentsOf([bad, 1, 2]).mean).not.toSatisfy(Number.isFinite);
  }
  const both = momentsOf([Infinity, 0, -Infinity]);
  expect(both.mean).toBeNaN();
});
