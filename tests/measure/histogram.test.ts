import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Histogram } from "../../src/measure/histogram";
import { MIN_RANGE } from "../../src/measure/wideHistogram";
import { tailLength } from "../../src/measure/tail";
import {
  allValues,
  fromSamples,
  fromUnits,
  unitColumns,
} from "./arbitraryValues";

const BINS = 128;

function filled(...samples: number[]): Histogram {
  const histogram = new Histogram(BINS);
  histogram.fill(fromSamples(samples));
  return histogram;
}

const total = (counts: Uint32Array) => counts.reduce((a, b) => a + b, 0);

describe("Histogram", () => {
  test("covers the smallest power of two that leaves at most 0.1 % outside", () => {
    expect(filled(0).range).toBe(MIN_RANGE);
    expect(filled(0.9).range).toBe(1);
    expect(filled(1).range).toBe(2);
    expect(filled(-1).range).toBe(1);
    expect(filled(-1.0001).range).toBe(2);
    expect(filled(3e38).range).toBe(2 ** 128);
  });

  test("leaves one value of a thousand outside, not two", () => {
    const inside = Array<number>(998).fill(0.5);
    const one = filled(...inside, 0.5, 900);
    expect([one.range, one.below, one.above]).toEqual([1, 0, 1]);
    const two = filled(...inside, -900, 900);
    expect([two.range, two.below, two.above]).toEqual([1024, 0, 0]);
  });

  test("counts values below −range and from range on apart from the bins", () => {
    const inside = Array<number>(3000).fill(0.5);
    const histogram = filled(...inside, -1.5, 1, 1.5);
    expect(histogram.range).toBe(1);
    expect(histogram.below).toBe(1);
    expect(histogram.above).toBe(2);
    expect(total(histogram.counts)).toBe(3000);
  });

  test("a value on the edge of two bins belongs to the upper one, however small its sign is", () => {
    const counts = filled(-1, -1e-30, 0, 0.999).counts;
    const nonzero = [...counts.entries()].filter(([, count]) => count > 0);
    expect(nonzero).toEqual([
      [0, 1],
      [63, 1],
      [64, 1],
      [127, 1],
    ]);
  });

  test("is a matter of its values alone, whatever was counted before", () => {
    fc.assert(
      fc.property(unitColumns, unitColumns, (before, columns) => {
        const used = new Histogram(BINS);
        used.fill(fromUnits(before));
        used.fill(fromUnits(columns));
        const fresh = new Histogram(BINS);
        fresh.fill(fromUnits(columns));
        expect(used.range).toBe(fresh.range);
        expect(used.counts).toEqual(fresh.counts);
        expect([used.below, used.above]).toEqual([fresh.below, fresh.above]);
      }),
    );
  });

  test("leaves out what is not finite, where it is told to", () => {
    const histogram = new Histogram(BINS);
    histogram.fillFinite(fromSamples([0.5, NaN, Infinity, -0.5, -Infinity]));
    expect(histogram.total).toBe(2);
    expect(histogram.range).toBe(1);
    expect(total(histogram.counts)).toBe(2);
  });

  test("every value is counted once, in its bin, and padding never", () => {
    fc.assert(
      fc.property(unitColumns, (columns) => {
        const histogram = new Histogram(BINS);
        histogram.fill(fromUnits(columns));
        const { counts, range, below, above } = histogram;
        const expected = new Uint32Array(BINS);
        let outside = 0;
        for (const value of allValues(columns)) {
          const bin = Math.floor((value / range) * 64) + 64;
          if (bin < 0 || bin >= BINS) outside++;
          else expected[bin]!++;
        }
        expect(counts).toEqual(expected);
        expect(below + above).toBe(outside);
        expect(outside).toBeLessThanOrEqual(tailLength(columns.flat().length));
      }),
    );
  });
});
