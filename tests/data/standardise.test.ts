import fc from "fast-check";
import { expect, test } from "vitest";
import { measureFeatures, standardise } from "../../src/data/standardise";

test("the statistics of 1, 3 are mean 2 and scale 1, deviations being divided by N", () => {
  const by = measureFeatures(Float32Array.of(1, 10, 3, 30), 2);
  expect([...by.mean]).toEqual([2, 20]);
  expect([...by.scale]).toEqual([1, 0.1]);
});

test("standardise(features) subtracts the mean and multiplies by the scale, feature by feature", () => {
  const features = Float32Array.of(1, 10, 3, 30, 5, 20);
  standardise(features, {
    mean: Float64Array.of(2, 20),
    scale: Float64Array.of(1, 0.5),
  });
  expect([...features]).toEqual([-1, -5, 1, 5, 3, 0]);
});

test("a constant feature becomes 0, whatever its value and the number of samples", () => {
  fc.assert(
    fc.property(
      fc.float({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 1, max: 200 }),
      (value, count) => {
        const features = new Float32Array(count).fill(value);
        standardise(features, measureFeatures(features, 1));
        expect(features.every((x) => x === 0)).toBe(true);
      },
    ),
  );
});

test("a single sample becomes 0", () => {
  const features = Float32Array.of(4, -7);
  standardise(features, measureFeatures(features, 2));
  expect(features.every((x) => x === 0)).toBe(true);
});
