import fc from "fast-check";
import { expect, test } from "vitest";
import { inkOpacity } from "../../../src/charts/steps/density";

const density = fc.double({ min: 1e-9, max: 1e3, noNaN: true });

test("denser is never lighter", () => {
  fc.assert(
    fc.property(density, density, (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      expect(inkOpacity(more)).toBeGreaterThanOrEqual(inkOpacity(less));
    }),
  );
});

test("nothing has no ink, anything has some, and there is no more than full ink", () => {
  expect(inkOpacity(0)).toBe(0);
  expect(inkOpacity(Number.NaN)).toBe(0);
  expect(inkOpacity(1e-12)).toBe(1);
  expect(inkOpacity(1e9)).toBe(255);
});
