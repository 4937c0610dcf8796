/**
 * @file How the runs are recorded for a view, and how much memory that may take.
 */
import { checkpointBudget } from "../recording/checkpointInterval";
import type { RecordingSpec } from "../recording/runSpec";
import type { View } from "./view";

/** Bytes that a run's recording may take. */
export const RECORDING_BUDGET_PER_RUN = 96 * 2 ** 20;
/** Bytes that a run's checkpoints may take; with the recordings, an experiment takes 256 MB. */
export const CHECKPOINT_BUDGET_PER_RUN = checkpointBudget({
  memoryBudget: RECORDING_BUDGET_PER_RUN,
});

/** How a run is recorded for such a view. */
export function recordingSpec({
  referenceStep,
  probeStatistics: statistics,
  outputRow: outputs,
}: Pick<
  View,
  "referenceStep" | "probeStatistics" | "outputRow"
>): RecordingSpec {
  const memoryBudget = RECORDING_BUDGET_PER_RUN;
  return { referenceStep, memoryBudget, statistics, outputs };
}
