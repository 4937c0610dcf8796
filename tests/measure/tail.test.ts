import fc from "fast-check";
import { expect, test } from "vitest";
import { ColumnSorter } from "../../src/measure/columnSorter";
import { Histogram } from "../../src/measure/histogram";
import {
  collectSortedTail,
  collectTail,
  tailLength,
} from "../../src/measure/tail";
import { countOver } from "../../src/measure/wideHistogram";
import { fromSamples, fromUnits } from "./arbitraryValues";

const BINS = 128;

/** Two units of 600 values, most of them small: one value may lie outside. */
const columns = fc
  .tuple(
    fc.array(fc.float({ min: -8, max: 8, noNaN: true }), {
      minLength: 600,
      maxLength: 600,
    }),
    fc.float({ min: Math.fround(-1e6), max: Math.fround(1e6), noNaN: true }),
  )
  .map(([small, large]) => [small, [large, ...small.slice(1)]]);

test("a layer of 4,096 values may leave four of them outside, a small one none", () => {
  expect([4096, 999, 1000].map(tailLength)).toEqual([4, 0, 1]);
});

test("the tail is what lies outside of the range, ascending, sorted or not", () => {
  fc.assert(
    fc.property(columns, fc.constantFrom(1, 2, 4), (units, range) => {
      const of = fromUnits(units);
      const sorted = new ColumnSorter(of.rows, of.stride).sort(of);
      const expected = units
        .flat()
        .filter((value) => value < -range || value >= range)
        .toSorted((a, b) => a - b);
      const [one, other] = [0, 0].map(() =>
        new Float32Array(expected.length + 3).fill(7),
      );
      collectSortedTail(of, sorted, range, one!);
      collectTail(of, range, other!);
      expect([...one!]).toEqual([...expected, NaN, NaN, NaN]);
      expect(other).toEqual(one);
    }),
    { numRuns: 30 },
  );
});

test("what is not finite is in no tail", () => {
  const tail = new Float32Array(3);
  collectTail(fromSamples([NaN, 9, Infinity, 0, -Infinity, -9]), 1, tail);
  expect([...tail]).toEqual([-9, 9, NaN]);
});

test("with its tail a histogram is at any wider range what counting again would give", () => {
  fc.assert(
    fc.property(
      columns,
      fc.integer({ min: 0, max: 24 }),
      (units, doublings) => {
        const of = fromUnits(units);
        const histogram = new Histogram(BINS);
        histogram.fill(of);
        const tail = new Float32Array(tailLength(of.rows * of.units));
        collectTail(of, histogram.range, tail);
        const range = histogram.range * 2 ** doublings;
        const counts = new Uint32Array(BINS);
        let [below, above] = [0, 0];
        for (const value of units.flat()) {
          const bin = Math.floor((value / range) * 64) + 64;
          if (bin < 0) below++;
          else if (bin >= BINS) above++;
          else counts[bin]!++;
        }
        const row = {
          counts: histogram.counts,
          offset: 0,
          range: histogram.range,
          tail,
        };
        expect(countOver(row, BINS, range)).toEqual({
          counts,
          range,
          below,
          above,
        });
      },
    ),
    { numRuns: 30 },
  );
});

test("a histogram is never narrowed", () => {
  const row = { counts: Array<number>(BINS).fill(1), offset: 0, range: 4 };
  expect(countOver({ ...row, tail: [NaN] }, BINS, 1).range).toBe(4);
});
