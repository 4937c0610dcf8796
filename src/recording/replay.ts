/**
 * @file A run's training at any step, exactly as it was: replayed, for a run is a pure function of its spec.
 */
import type { DataSet } from "../data/dataSpec";
import type { OpenWorkspace } from "../engine/workspace";
import type { Checkpoint } from "./checkpoint";
import type { RunSpec } from "./runSpec";
import { Course } from "./course";
import type { Training } from "./training";

/**
 * `data` must be the spec's; `step`: 0 to spec.steps; `checkpoint`: of the same run, at or before `step`, or null to begin
 * at step 0. Throws what `createTraining` throws.
 */
export function trainingAt(
  spec: RunSpec,
  data: DataSet,
  step: number,
  openWorkspace: OpenWorkspace,
  checkpoint: Checkpoint | null,
): Training {
  const course = new Course(spec, data, openWorkspace);
  if (checkpoint !== null) course.resume(checkpoint);
  while (course.step < step) course.advance();
  return course.training;
}
