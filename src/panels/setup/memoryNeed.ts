/**
 * @file What the recordings of an experiment take.
 */
import { RECORDING_BUDGET_PER_RUN } from "../../lab/wantedRun";
import {
  bytesPerColumn,
  columnCapacity,
  finalStride,
} from "../../recording/capacity";
import type { RecordingShape } from "../../recording/chunk";

export interface MemoryNeed {
  readonly bytes: number;
  /** Every how many steps one is kept. */
  readonly stride: number;
}

/** The need of one run. */
export function memoryNeed(
  shape: RecordingShape,
  budget: number = RECORDING_BUDGET_PER_RUN,
): MemoryNeed {
  const capacity = columnCapacity(shape, budget);
  return {
    bytes: capacity * bytesPerColumn(shape),
    stride: finalStride(shape, budget),
  };
}
