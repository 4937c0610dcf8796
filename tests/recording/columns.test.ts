import { expect, test } from "vitest";
import { BINS, COLUMNS, TAPS } from "../../src/recording/chunk";
import {
  createColumns,
  mergeRows,
  rowSize,
  seriesOf,
  widen,
} from "../../src/recording/columns";
import { mergedOnce, SHAPE } from "./chunkRows";

const ROWS = 3;
const created = () =>
  createColumns(SHAPE, {
    floats: (width) => new Float32Array(ROWS * width),
    counts: (width) => new Uint32Array(ROWS * width),
  });
const count = (per: string, kind = /./) =>
  Object.values(COLUMNS).filter(
    (column) => column.per === per && kind.test(column.kind),
  ).length;

test("there is an array for each column of the table, in the run, each dense layer, layer and tap", () => {
  const series = seriesOf(created());
  const [layers, taps] = [2, 2 * TAPS.length];
  expect(series).toHaveLength(
    count("run") +
      count("dense") +
      layers * count("layer") +
      taps * count("tap"),
  );
  expect(new Set(series.map(({ values }) => values)).size).toBe(series.length);
});

test("rows are as wide as the table says: 1, the dense layers, or the bins", () => {
  const columns = created();
  const widthOf = new Map(
    seriesOf(columns).map(({ values, width }) => [values, width]),
  );
  expect(widthOf.get(columns.loss)).toBe(1);
  expect(widthOf.get(columns.shiftL2)).toBe(3);
  expect(widthOf.get(columns.layers[1]!.lag)).toBe(1);
  expect(widthOf.get(columns.layers[0]!.taps.linear.counts)).toBe(BINS);
  expect(widthOf.get(columns.layers[0]!.taps.linear.below)).toBe(1);
});

test("a row has as many numbers of each kind as all arrays together", () => {
  const width = (isCount: boolean) =>
    seriesOf(created())
      .filter(({ values }) => values instanceof Uint32Array === isCount)
      .reduce((sum, one) => sum + one.width, 0);
  expect(rowSize(SHAPE)).toEqual({ floats: width(false), counts: width(true) });
  expect(rowSize(SHAPE).counts).toBe(
    6 * (BINS + count("tap", /^count$/)) + 2 * count("layer", /^count$/),
  );
});

test("rows are brought to a wider range, and no other row is touched", () => {
  const tap = created().layers[0]!.taps.linear;
  tap.counts.fill(5);
  mergeRows(tap, 1, 2, 1, 2);
  const rowAt = (row: number) => [
    ...tap.counts.subarray(row * BINS, (row + 1) * BINS),
  ];
  expect(rowAt(1)).toEqual(mergedOnce(5));
  expect([rowAt(0), rowAt(2)]).toEqual(Array(2).fill(Array(BINS).fill(5)));
  mergeRows(tap, 2, 2, 0, 3);
  mergeRows(tap, 4, 2, 0, 3);
  expect(rowAt(0)).toEqual(Array(BINS).fill(5));
});

test("a range never shrinks, unless there is no row yet", () => {
  const tap = created().layers[0]!.taps.linear;
  widen(tap, 8, 0);
  expect(tap.range).toBe(8);
  widen(tap, 2, 0);
  expect(tap.range).toBe(2);
  widen(tap, 4, 1);
  expect(tap.range).toBe(4);
  widen(tap, 2, 1);
  expect(tap.range).toBe(4);
});
