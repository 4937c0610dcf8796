import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  binOf,
  valueAt,
  valueTop,
  type Domain,
} from "../../../src/charts/axis/scales";
import { axisTicks } from "../../../src/charts/axis/ticks";
import {
  barCount,
  barShares,
  countOutside,
  type SliceHistogram,
} from "../../../src/charts/slices/bars";
import { DensityMeter } from "../../../src/charts/steps/density";

/** Up to 10⁶, nearly linear up to 1. */
const LOG: Domain = [-1e6, 1e6, 1];

describe("a symmetric-log axis", () => {
  test("has 0 in its middle and its ends at its ends", () => {
    expect([1e6, 0, -1e6].map((value) => valueTop(value, LOG))).toEqual([
      0, 0.5, 1,
    ]);
  });

  test("gives each tenfold the same room far from its knee, and 0 a slope of its own", () => {
    const room = (low: number, high: number) =>
      valueTop(low, LOG) - valueTop(high, LOG);
    expect(room(1e3, 1e4) / room(1e5, 1e6)).toBeCloseTo(1, 3);
    expect(room(-1e6, -1e5) / room(1e5, 1e6)).toBeCloseTo(1, 10);
    expect(room(0, 1e-3) / room(-1e-3, 0)).toBeCloseTo(1, 10);
    expect(room(0, 2e-3) / room(0, 1e-3)).toBeCloseTo(2, 2);
  });

  test("leads back from a place to its value, and values rise with their places", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(valueAt(valueTop(a, LOG), LOG) - a).toBeLessThan(
          1e-9 * (1 + Math.abs(a)),
        );
        expect(
          (b - a) * (valueTop(a, LOG) - valueTop(b, LOG)),
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("has powers of ten on both sides of 0, not too near to each other", () => {
    expect(axisTicks(LOG, 3)).toEqual([-1e6, -1e3, 0, 1e3, 1e6]);
    expect(axisTicks([-6, 6, 0.5], 3)).toEqual([-1, 0, 1]);
    expect(axisTicks([0, 3000, 0.2], 3)).toEqual([0, 10, 1000]);
    // no power of ten lies behind the knee
    expect(axisTicks([-9.6, 9.6, 1.2], 3)).toEqual([-5, 0, 5]);
    fc.assert(
      fc.property(
        fc.double({ min: 0.91, max: 12, noNaN: true }),
        fc.double({ min: -4, max: 12, noNaN: true }),
        (decades, at) => {
          const knee = 10 ** at;
          const high = knee * 10 ** decades;
          const values = axisTicks([-high, high, knee], 3);
          expect(values.length).toBeGreaterThanOrEqual(3);
          expect(values.length).toBeLessThanOrEqual(7);
          const tops = values.map((one) => valueTop(one, [-high, high, knee]));
          for (let i = 1; i < tops.length; i++)
            expect(tops[i - 1]! - tops[i]!).toBeGreaterThan(0.08);
        },
      ),
    );
  });
});

describe("on a symmetric-log axis", () => {
  const histogram = (
    range: number,
    bins: readonly number[],
  ): SliceHistogram => ({
    counts: bins,
    range,
    below: 0,
    above: 0,
    total: bins.reduce((a, b) => a + b, 0),
  });

  test("a bin takes the room between its edges, and its values are spread over that", () => {
    expect(binOf(0, LOG, 8, 4)).toBe(2);
    expect(binOf(4, LOG, 8, 4)).toBe(3);
    // the middle of the room between 4 and 8
    const middle = valueAt((valueTop(4, LOG) + valueTop(8, LOG)) / 2, LOG);
    expect(binOf(middle, LOG, 8, 4)).toBeCloseTo(3.5, 10);
    expect(binOf(1e5, LOG, 8, 4)).toBe(4);
    expect(binOf(1.5, [-8, 8], 8, 4)).toBe(2.375);
  });

  test("bars are an even number and hold all values, those behind the bins too", () => {
    const bars = barCount([], LOG, 100);
    expect(bars).toBe(40);
    const one = {
      ...histogram(4, [3, 5, 1, 1]),
      tail: [-1000, 5000, NaN],
      total: 12,
    };
    const shares = barShares(one, LOG, bars);
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
    const barOf = (value: number) =>
      Math.floor((1 - valueTop(value, LOG)) * bars);
    expect(shares[barOf(-1000)]).toBeCloseTo(1 / 12, 10);
    expect(shares[barOf(5000)]).toBeCloseTo(1 / 12, 10);
    expect(countOutside(one, LOG)).toMatchObject({ below: 0, above: 0 });
    expect(countOutside(one, [-100, 100, 1])).toMatchObject({
      below: 1,
      above: 1,
    });
  });

  test("ink holds all values, and stands where they are", () => {
    const counts = [0, 0, 0, 0, 0, 6, 0, 0]; // from 1 to 2
    const zeros = [0];
    const meter = new DensityMeter(60, [-1e3, 1e3, 0.1], 8);
    const outside = meter.measure(
      {
        known: [{ first: 0, stop: 1, apart: 1 }],
        told: 1,
        stride: 1,
        bins: 8,
        ranges: [4],
        counts,
        tails: [500, 5000],
        tailLength: 2,
        total: 8,
        percentiles: [zeros, zeros, zeros],
      },
      [0],
    );
    expect(outside).toEqual({ below: 0, above: 1 / 8 });
    const inked = [...meter.density.keys()].filter(
      (y) => meter.density[y]! > 0,
    );
    const y = (value: number) =>
      Math.floor(valueTop(value, [-1e3, 1e3, 0.1]) * 60);
    expect(inked[0]).toBe(y(500));
    expect(inked.slice(1).every((at) => at >= y(2) && at <= y(1))).toBe(true);
    expect(meter.density.reduce((a, b) => a + b, 0) / 60).toBeCloseTo(7 / 8, 8);
  });
});
