import { nice, ticks } from "d3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { axisTicks, niceAxis } from "../../../src/charts/axis/ticks";

describe("the numbers along an axis", () => {
  test("are the round numbers on it, its ends included", () => {
    expect(axisTicks([-6, 6], 3)).toEqual([-5, 0, 5]);
    expect(axisTicks([0, 1], 4)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(axisTicks([-3e-4, 3e-4], 3)).toEqual([-2e-4, 0, 2e-4]);
  });

  test("are at least two, 0 and one more, however far the axis goes", () => {
    const power = fc.double({ min: -12, max: 38, noNaN: true });
    const count = fc.integer({ min: 2, max: 6 });
    fc.assert(
      fc.property(power, count, fc.boolean(), (p, n, isSigned) => {
        const high = 10 ** p;
        const values = axisTicks([isSigned ? -high : 0, high], n);
        expect(values.length).toBeGreaterThanOrEqual(2);
        expect(values.length).toBeLessThanOrEqual(2 * n + 3);
        expect(values).toContain(0);
      }),
    );
  });

  test("are those that d3 finds", () => {
    const end = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const size = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(end, size, (low, length) => {
        const found = axisTicks([low, low + length], 5);
        const expected = ticks(low, low + length, 5);
        // an end that is a round number but for rounding may be one more
        expect([0, 1, 2]).toContain(found.length - expected.length);
        for (const value of expected)
          expect(
            Math.min(...found.map((one) => Math.abs(one - value))),
          ).toBeLessThan(1e-9 * (1 + Math.abs(value)));
      }),
    );
  });

  test("are none where the axis has no length", () => {
    expect(axisTicks([1, 1], 3)).toEqual([]);
    expect(axisTicks([0, Infinity], 3)).toEqual([]);
  });
});

test("a nice axis ends at round numbers, those that d3 finds", () => {
  expect(niceAxis([0, 9.4], 3)).toEqual([0, 10]);
  expect(niceAxis([0, 0], 3)).toEqual([0, 0]);
  const end = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(end, fc.boolean(), (high, isSigned) => {
      const low = isSigned ? -high / 3 : 0;
      const found = niceAxis([low, high], 3);
      const expected = nice(low, high, 3);
      for (const i of [0, 1] as const)
        expect(found[i] / high).toBeCloseTo(expected[i] / high, 9);
    }),
  );
});
