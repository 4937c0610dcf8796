import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DensityMeter,
  type StrataSeries,
} from "../../../src/charts/steps/density";

const BINS = 16;

/** `tails`: of each column as many. */
function series(
  counts: readonly number[],
  tails: readonly number[] = [],
  ranges?: readonly number[],
): StrataSeries {
  const columns = counts.length / BINS;
  const zeros = new Float32Array(columns);
  const tailLength = tails.length / columns;
  return {
    known: [{ first: 0, stop: columns, apart: 1 }],
    told: 1,
    stride: 1,
    bins: BINS,
    ranges: ranges ?? zeros.map(() => 4),
    counts,
    tails,
    tailLength,
    total: counts.slice(0, BINS).reduce((a, b) => a + b, 0) + tailLength,
    percentiles: [zeros, zeros, zeros],
  };
}

function densities(
  data: StrataSeries,
  domain: readonly [low: number, high: number],
  height: number,
): Float64Array {
  const meter = new DensityMeter(height, domain, BINS);
  const columns = data.counts.length / BINS;
  meter.measure(data, [...Array(columns).keys()]);
  return meter.density;
}

const counts = fc
  .array(fc.nat(50), { minLength: BINS, maxLength: BINS })
  .filter((all) => all.some((count) => count > 0));

describe("the densities of a pixel column", () => {
  test("are 1 everywhere where values are spread evenly over the axis", () => {
    const even = densities(series(Array<number>(BINS).fill(3)), [-4, 4], 50);
    for (const density of even) expect(density).toBeCloseTo(1, 10);
  });

  test("hold every value that is on the axis, whatever the height of the pixels", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 200 }), (all, height) => {
        const sum = densities(series(all), [-4, 4], height).reduce(
          (a, b) => a + b,
          0,
        );
        expect(sum / height).toBeCloseTo(1, 8);
      }),
    );
  });

  test("stand where the values are, the largest at the top", () => {
    const one = Array<number>(BINS).fill(0);
    one[BINS - 1] = 8; // values from 3.5 to 4
    const density = densities(series(one), [-4, 4], 16);
    expect(density[0]).toBe(16);
    expect(Math.max(...density.slice(1))).toBe(0);
  });

  test("are empty beyond the histogram where the axis is wider", () => {
    const density = densities(series(Array<number>(BINS).fill(1)), [-8, 8], 32);
    expect(density[7]).toBe(0);
    expect(density[8]).toBeCloseTo(2, 10);
    expect(density[23]).toBeCloseTo(2, 10);
    expect(density[24]).toBe(0);
  });

  test("of several columns are their mean", () => {
    const [a, b] = [Array<number>(BINS).fill(0), Array<number>(BINS).fill(0)];
    a[0] = 4;
    b[BINS - 1] = 4;
    const density = densities(series([...a, ...b]), [-4, 4], BINS);
    expect(density[0]).toBe(BINS / 2);
    expect(density[BINS - 1]).toBe(BINS / 2);
  });

  test("of columns with other ranges are their mean, too", () => {
    const full = Array<number>(BINS).fill(1);
    const density = densities(
      series([...full, ...full], [], [4, 8]),
      [-8, 8],
      32,
    );
    expect(density[0]).toBeCloseTo((0 + 1) / 2, 10);
    expect(density[16]).toBeCloseTo((2 + 1) / 2, 10);
  });

  test("hold values behind the histogram that are on the axis, each in its pixel", () => {
    const one = Array<number>(BINS).fill(0);
    one[8] = 1; // from 0 to 0.5
    const density = densities(series(one, [-6.5, 7.5, NaN]), [-8, 8], 16);
    const inPixel = 16 / 4;
    expect([...density.keys()].filter((y) => density[y]! > 0)).toEqual([
      0, 7, 14,
    ]);
    expect(density[0]).toBeCloseTo(inPixel, 10);
    expect(density[14]).toBeCloseTo(inPixel, 10);
  });
});

test("the share outside counts values beyond the axis and beyond the histogram", () => {
  const data = series(Array<number>(BINS).fill(1), [5, 6, 7, 8]); // 20 values
  const meter = new DensityMeter(10, [-2, 3], BINS);
  expect(meter.measure(data, [0])).toEqual({
    below: 4 / 20,
    above: (2 + 4) / 20,
  });
});
