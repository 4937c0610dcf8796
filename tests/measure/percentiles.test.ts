import fc from "fast-check";
import { expect, test } from "vitest";
import { Histogram, readPercentile } from "../../src/measure/histogram";
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

test("a percentile is at most one bin width from the ⌈pn⌉-th smallest value", () => {
  fc.assert(
    fc.property(
      unitColumns,
      fc.constantFrom(0.15, 0.5, 0.85, 1),
      (columns, p) => {
        const histogram = new Histogram(BINS);
        histogram.fill(fromUnits(columns));
        const sorted = allValues(columns).toSorted((a, b) => a - b);
        const exact = sorted[Math.ceil(p * sorted.length) - 1]!;
        const width = (2 * histogram.range) / BINS;
        const read = readPercentile(histogram, p);
        expect(Math.abs(read - exact)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test("inside a bin a percentile is linear", () => {
  const width = 2 / BINS;
  const histogram = filled(0.99, ...Array<number>(4).fill(width / 2));
  expect(readPercentile(histogram, 0.2)).toBeCloseTo(width / 4, 12);
  expect(readPercentile(histogram, 0.6)).toBeCloseTo((3 * width) / 4, 12);
});

test("values outside the range count, and a percentile among them is the range's end", () => {
  const inside = Array<number>(2000).fill(0.5);
  const histogram = filled(...inside, -9, 9);
  expect(histogram.range).toBe(1);
  expect(readPercentile(histogram, 1 / 2002)).toBe(-1);
  expect(readPercentile(histogram, 1)).toBe(1);
  expect(Math.abs(readPercentile(histogram, 0.5) - 0.5)).toBeLessThan(2 / BINS);
});
