/**
 * @file Steps as a run would leave them behind, all known of them; the loss at step t is t; by every ruler all layers drift by 1.
 */
import type {
  MeasuredRows,
  RecordingShape,
  TrainedRows,
} from "../../src/recording/chunk";
import { RULERS } from "../../src/measure/rulers";
import { movementBy } from "../../src/recording/measures/movement";
import {
  createLayerColumns,
  createTrainingColumns,
  MEASURED_PARTS,
} from "../../src/recording/columns";

export interface FakeChunk {
  readonly trained: TrainedRows;
  readonly measured: MeasuredRows;
  /** What `measured` has, for short. */
  readonly layers: MeasuredRows["layers"];
}

export function fakeChunk(
  shape: RecordingShape,
  firstStep: number,
  count: number,
  range = 4,
): FakeChunk {
  const allocator = {
    floats: (width: number) => new Float32Array(count * width),
    counts: (width: number) => new Uint32Array(count * width),
  };
  const columns = createTrainingColumns(shape, allocator);
  const layers = createLayerColumns(shape, allocator);
  for (const { taps } of layers)
    for (const tap of Object.values(taps)) {
      tap.range.fill(range);
      tap.tail.fill(NaN);
      for (const ruler of RULERS)
        for (const movement of ["drift", "speed"] as const)
          movementBy(tap, movement, ruler).fill(1);
    }
  for (let row = 0; row < count; row++) {
    const step = firstStep + row;
    columns.loss[row] = step;
    columns.heldOutAccuracy[row] = step % 10 === 0 ? step / 1000 : Number.NaN;
  }
  const rows = { firstStep, stride: 1, count };
  return {
    trained: { ...rows, columns },
    measured: { ...rows, layers, parts: MEASURED_PARTS },
    layers,
  };
}
