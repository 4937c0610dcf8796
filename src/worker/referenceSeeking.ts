/**
 * @file Comes to the step that drift is measured from, and keeps what is needed of it.
 */
import type { Checkpoint } from "../recording/checkpoint";
import type { Development } from "../recording/development";
import type { RecordingSpec, RunSpec } from "../recording/runSpec";
import type { WorkerMemory } from "./workerMemory";

/**
 * Returns what goes one step towards it at each call, and says whether the worker's memory has the reference. `checkpoint`: of the
 * run, at or before the step; null: step 0.
 */
export function seekReference(
  spec: RunSpec,
  recording: RecordingSpec,
  checkpoint: Checkpoint | null,
  memory: WorkerMemory,
): () => boolean {
  /** Nobody else may use it on the way. */
  let development: Development | null = null;
  return () => {
    if (development === null) {
      if (memory.referenceOf(spec, recording) !== null) return true;
      development = memory.takeDevelopment(spec, recording);
      development.seekReference(checkpoint);
    }
    if (!development.approachReference()) return false;
    memory.keepReference(spec, recording, development.reference!);
    memory.giveBackDevelopment(spec, recording, development);
    development = null;
    return true;
  };
}
