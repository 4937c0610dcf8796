/**
 * @file How many steps of a run fit into its memory.
 */
import { recordedUnits, type RecordingShape } from "./chunk";
import { rowSize } from "./columns";

/** Whether every count of the run fits into 16 bits. */
export function fitsUint16(shape: RecordingShape): boolean {
  return recordedUnits(shape).every(
    (width) => width * shape.probeSamples <= 0xffff,
  );
}

/** Steps from one column to the next: a power of two, the least with which the columns of the whole run fit. */
export function finalStride(
  shape: RecordingShape,
  memoryBudget: number,
): number {
  const fitting = Math.floor(memoryBudget / bytesPerColumn(shape));
  const capacity = Math.max(2, fitting);
  let stride = 1;
  while (Math.floor(shape.steps / stride) + 1 > capacity) stride *= 2;
  return stride;
}

/** What a recording of this shape takes within the budget, and every how many steps it keeps one. */
export function columnsNeed(
  shape: RecordingShape,
  memoryBudget: number,
): { readonly bytes: number; readonly stride: number } {
  const stride = finalStride(shape, memoryBudget);
  const columns = Math.floor(shape.steps / stride) + 1;
  return { bytes: columns * bytesPerColumn(shape), stride };
}

/** What one step takes in a Recording. */
export function bytesPerColumn(shape: RecordingShape): number {
  const { floats, counts } = rowSize(shape);
  return 4 * floats + (fitsUint16(shape) ? 2 : 4) * counts;
}
