import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  barCount,
  barShares,
  commonBars,
  countOutside,
  type SliceHistogram,
} from "../../../src/charts/slices/bars";

const BINS = 128;

function histogram(
  range: number,
  filled: Readonly<Record<number, number>>,
): SliceHistogram {
  const counts = new Uint16Array(BINS);
  for (const [bin, count] of Object.entries(filled)) counts[+bin] = count;
  const total = counts.reduce((a, b) => a + b, 0);
  return { counts, range, below: 0, above: 0, total };
}

describe("bars", () => {
  test("are high enough to be told apart, and as high as a power of two of the finest bins", () => {
    const fine = histogram(4, {});
    const coarse = histogram(16, {});
    expect(barCount([fine, coarse], [-12, 12], 1000)).toBe(384);
    expect(barCount([fine, coarse], [-12, 12], 120)).toBe(48);
    expect(barCount([fine], [-4, 4], 120)).toBe(32);
    expect(barCount([fine], [-4, 4], 2)).toBe(1);
  });

  test("hold the share of all values, whatever their number", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { minLength: BINS, maxLength: BINS }),
        fc.constantFrom(1, 2, 8, 32, 96, 128),
        (all, bars) => {
          const one = { ...histogram(4, all), total: 10_000 };
          const sum = barShares(one, [-4, 4], bars).reduce((a, b) => a + b, 0);
          const values = all.reduce((a, b) => a + b, 0);
          expect(sum).toBeCloseTo(values / 10_000, 10);
        },
      ),
    );
  });

  test("begin at the low end of the axis", () => {
    const shares = barShares(histogram(4, { 0: 3, 127: 1 }), [-4, 4], 8);
    expect([...shares]).toEqual([0.75, 0, 0, 0, 0, 0, 0, 0.25]);
  });

  test("leave out what is not on the axis", () => {
    const shares = barShares(histogram(4, { 0: 3, 64: 1 }), [-2, 2], 4);
    expect([...shares]).toEqual([0, 0, 0.25, 0]);
  });

  test("of a narrow histogram stand in the middle of a wide axis", () => {
    const shares = barShares(histogram(1, { 0: 1, 127: 1 }), [-4, 4], 8);
    expect([...shares]).toEqual([0, 0, 0, 0.5, 0.5, 0, 0, 0]);
  });
});

test("values outside of the axis are counted, those outside of the bins too", () => {
  const one = { ...histogram(4, { 0: 3, 64: 1, 127: 2 }), above: 5 };
  const exact = { isEstimate: false };
  expect(countOutside(one, [-2, 2])).toEqual({ below: 3, above: 7, ...exact });
  expect(countOutside(one, [-4, 4])).toEqual({ below: 0, above: 5, ...exact });
});

test("of bins that are wider than the axis, what is not in a bar is counted outside", () => {
  const total = 4096;
  const one = { ...histogram(2 ** 28, { 60: 742, 63: 1354, 64: 2000 }), total };
  const { below, above, isEstimate } = countOutside(one, [-8, 8]);
  expect([below, above, isEstimate]).toEqual([2096, 2000, true]);
  const axis = [-(2 ** 21), 2 ** 21] as const;
  const inBars = barShares(one, axis, 10).reduce((sum, share) => sum + share);
  const outside = countOutside(one, axis);
  expect(outside.below + outside.above + inBars * total).toBeCloseTo(total, 6);
  expect(outside).toMatchObject({ below: 742 + 677, above: 1000 });
});

describe("the bars of histograms on one axis", () => {
  const low = histogram(4, { 0: 3, 127: 1 });
  const high = histogram(16, { 127: 1 });

  test("are equally high, and the longest of all is known", () => {
    const { shares, most } = commonBars([low, null, high], [-4, 4], 1000);
    expect(shares.map((one) => one && one.length)).toEqual([128, null, 128]);
    expect(most).toBe(0.75);
  });

  test("of nothing have a longest of 1, so that nothing is divided by 0", () => {
    expect(commonBars([], [-4, 4], 100).most).toBe(1);
    expect(commonBars([null, high], [-4, 4], 100).most).toBe(1);
  });
});
