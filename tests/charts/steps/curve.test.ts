import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bucketize, valueAtStep } from "../../../src/charts/steps/curve";

const curve = (values: readonly number[], stride = 1) => ({
  valueOf: (column: number) => values[column] ?? Number.NaN,
  columns: values.length,
  stride,
});

describe("buckets", () => {
  test("hold the mean and the extremes of the columns that share a pixel", () => {
    const { mean, low, high } = bucketize(curve([1, 3, 8, 4]), 4, 2);
    expect([...mean]).toEqual([2, 6]);
    expect([...low]).toEqual([1, 4]);
    expect([...high]).toEqual([3, 8]);
  });

  test("are empty where nothing is recorded yet, and where nothing was measured", () => {
    const { mean } = bucketize(curve([1, Number.NaN, Infinity, 5]), 8, 8);
    expect([...mean]).toEqual([
      1,
      Number.NaN,
      Number.NaN,
      5,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });

  test("never lose an extreme", () => {
    const values = fc.array(fc.integer(), { minLength: 1, maxLength: 500 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 300 }), (all, width) => {
        const { low, high } = bucketize(curve(all), all.length, width);
        const present = (one: Float64Array) =>
          [...one].filter((value) => !Number.isNaN(value));
        expect(Math.min(...present(low))).toBe(Math.min(...all));
        expect(Math.max(...present(high))).toBe(Math.max(...all));
      }),
    );
  });
});

describe("the value at a step", () => {
  test("is the last one measured at or before it", () => {
    const sparse = curve([0.1, Number.NaN, Number.NaN, 0.4]);
    expect(valueAtStep(sparse, 2)).toBe(0.1);
    expect(valueAtStep(sparse, 3)).toBe(0.4);
  });

  test("is missing behind the last column", () => {
    expect(valueAtStep(curve([1, 2]), 2)).toBeNaN();
    expect(valueAtStep(curve([1, 2], 4), 7)).toBe(2);
    expect(valueAtStep(curve([1, 2], 4), 8)).toBeNaN();
  });
});
