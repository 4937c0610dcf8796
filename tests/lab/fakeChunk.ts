/**
 * @file Columns as a run would leave them behind; the loss at step t is t.
 */
import type { RecordingChunk, RecordingShape } from "../../src/recording/chunk";
import { createColumns } from "../../src/recording/columns";

export function fakeChunk(
  shape: RecordingShape,
  firstStep: number,
  count: number,
  range = 4,
): RecordingChunk {
  const columns = createColumns(shape, {
    floats: (width) => new Float32Array(count * width),
    counts: (width) => new Uint32Array(count * width),
  });
  for (const { taps } of columns.layers)
    for (const tap of Object.values(taps)) {
      tap.range.fill(range);
      tap.tail.fill(NaN);
    }
  for (let row = 0; row < count; row++) {
    const step = firstStep + row;
    columns.loss[row] = step;
    columns.heldOutAccuracy[row] = step % 10 === 0 ? step / 1000 : Number.NaN;
  }
  return { firstStep, stride: 1, count, ...columns };
}
