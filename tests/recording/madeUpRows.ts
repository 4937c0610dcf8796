/**
 * @file Rows of made-up numbers, each telling its step, for tests of how they travel.
 */
import type {
  MeasuredRows,
  Part,
  RecordingShape,
  TrainedRows,
} from "../../src/recording/chunk";
import {
  createLayerColumns,
  createTrainingColumns,
  layerSeries,
  MEASURED_PARTS,
  trainingSeries,
  type Allocator,
  type Series,
} from "../../src/recording/columns";

export const SHAPE: RecordingShape = {
  units: [3, 2],
  probeSamples: 4,
  steps: 40,
};

export const arrays = (rows: number): Allocator<Uint32Array> => ({
  floats: (width) => new Float32Array(rows * width),
  counts: (width) => new Uint32Array(rows * width),
});

/** Every number of a row is its step + the place of the array. */
export function fill(series: readonly Series[], row: number, step: number) {
  series.forEach(({ values, width }, place) =>
    values.fill(step + place, row * width, (row + 1) * width),
  );
}

export function trainedRows(
  firstStep: number,
  count: number,
  stride = 1,
): TrainedRows {
  const columns = createTrainingColumns(SHAPE, arrays(count));
  const series = trainingSeries(columns);
  for (let row = 0; row < count; row++)
    fill(series, row, firstStep + row * stride);
  return { firstStep, count, stride, columns };
}

export function measuredRows(
  firstStep: number,
  count: number,
  stride = 1,
  parts: readonly Part[] = MEASURED_PARTS,
): MeasuredRows {
  const layers = createLayerColumns(SHAPE, arrays(count), parts);
  const series = layerSeries(layers, count);
  for (let row = 0; row < count; row++)
    fill(series, row, firstStep + row * stride);
  return { firstStep, count, stride, layers, parts };
}
