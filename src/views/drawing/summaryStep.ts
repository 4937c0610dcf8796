/**
 * @file The step that summaries in words are about.
 */
import type { LabState } from "../../lab/labState";

/** While playback runs, summaries change this often over the whole experiment: a screen reader cannot follow every frame. */
const SUMMARIES_IN_PLAYBACK = 16;

/** The cursor; during playback, the last of a few steps that it has passed. */
export function summaryStep({ playing, cursor, experiment }: LabState): number {
  if (!playing) return cursor;
  const interval = Math.ceil(experiment.steps / SUMMARIES_IN_PLAYBACK);
  return cursor - (cursor % Math.max(1, interval));
}
