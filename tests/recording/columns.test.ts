import { expect, test } from "vitest";
import { BINS, COLUMNS, TAPS } from "../../src/recording/chunk";
import {
  createLayerColumns,
  createTrainingColumns,
  layerSeries,
  rowSize,
  seriesOf,
} from "../../src/recording/columns";
import { arrays, SHAPE } from "./madeUpRows";

const ROWS = 3;
const created = () => ({
  ...createTrainingColumns(SHAPE, arrays(ROWS)),
  layers: createLayerColumns(SHAPE, arrays(ROWS)),
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

test("rows are as wide as the table says: 1, the dense layers, the bins, or what they leave outside", () => {
  const columns = created();
  const widthOf = new Map(
    seriesOf(columns).map(({ values, width }) => [values, width]),
  );
  expect(widthOf.get(columns.loss)).toBe(1);
  expect(widthOf.get(columns.shiftL2)).toBe(3);
  expect(widthOf.get(columns.layers[1]!.lag)).toBe(1);
  expect(widthOf.get(columns.layers[0]!.taps.linear.counts)).toBe(BINS);
  expect(widthOf.get(columns.layers[0]!.taps.linear.notFinite)).toBe(1);
  expect(widthOf.get(columns.layers[0]!.taps.linear.tail)).toBe(0);
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

test("a row of a layer of 4,096 values keeps the four that its histogram may leave outside", () => {
  const shape = { units: [32], probeSamples: 128, steps: 1 };
  const [layer] = createLayerColumns(shape, arrays(1));
  expect(layer!.taps.activation.tail).toHaveLength(4);
});

test("parts that are not wanted have no memory", () => {
  const layers = createLayerColumns(SHAPE, arrays(ROWS), ["drift", "speed"]);
  const { counts, mean, drift, speedInValues } = layers[0]!.taps.linear;
  expect([counts.length, mean.length, layers[0]!.saturated.length]).toEqual([
    0, 0, 0,
  ]);
  expect([drift.length, speedInValues.length]).toEqual([ROWS, ROWS]);
  const widths = layerSeries(layers, ROWS).map(({ width }) => width);
  expect(new Set(widths)).toEqual(new Set([0, 1]));
});
