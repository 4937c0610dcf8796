/**
 * @file Trains and records one run from beginning to end, with the code that the page's workers run.
 */
import {
  recordRun as record,
  type RecordedRun as Recorded,
} from "../src/recording/recordRun";
import type { RecordingSpec, RunSpec } from "../src/recording/runSpec";
import { openWorkspace } from "../src/worker/simdWorkspace";

export interface RecordedRun extends Recorded {
  /** What training and recording took. */
  readonly milliseconds: number;
}

export function recordRun(spec: RunSpec, how: RecordingSpec): RecordedRun {
  const start = performance.now();
  const recorded = record(spec, how, openWorkspace);
  return { ...recorded, milliseconds: performance.now() - start };
}
