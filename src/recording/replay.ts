/**
 * @file A run's training at any step, exactly as it was: replayed, for a run is a pure function of its spec.
 */
import type { DataSet } from "../data/dataSpec";
import type { OpenWorkspace } from "../engine/workspace";
import type { RunSpec } from "./runSpec";
import { Course } from "./course";
import type { Training } from "./training";

/** From where a replay may begin other than from step 0: there are none yet. */
export type Checkpoint = null;

/** `data` must be the spec's; `step`: 0 to spec.steps. Throws what `createTraining` throws. */
export function trainingAt(
  spec: RunSpec,
  data: DataSet,
  step: number,
  openWorkspace: OpenWorkspace,
  _checkpoint: Checkpoint,
): Training {
  const course = new Course(spec, data, openWorkspace);
  while (course.step < step) course.advance();
  return course.training;
}
