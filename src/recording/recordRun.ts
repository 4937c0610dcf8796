/**
 * @file A whole run, exposed and developed in one go: for whoever has nothing else to do meanwhile.
 */
import { createDataSet, type CreateDataSet } from "../data/dataSet";
import { plainWorkspace, type OpenWorkspace } from "../engine/workspace";
import { Development, EVERYTHING } from "./development";
import { Exposure, type RunOutcome } from "./exposure";
import { Recording } from "./recording";
import type { RunCheckpoint } from "./runCheckpoint";
import type { RecordingSpec, RunSpec } from "./runSpec";

export interface RecordedRun {
  readonly recording: Recording;
  readonly outcome: Exclude<RunOutcome, "training">;
  readonly fingerprint: string;
  readonly checkpoints: readonly RunCheckpoint[];
}

/** Throws what `createTraining` throws. */
export function recordRun(
  spec: RunSpec,
  how: RecordingSpec,
  openWorkspace: OpenWorkspace = () => plainWorkspace,
  createData: CreateDataSet = createDataSet,
): RecordedRun {
  const exposed = exposeRun(spec, how, openWorkspace, createData);
  const { recording, outcome } = exposed;
  const data = createData(spec.data, spec.seed);
  const development = new Development(spec, how, data, openWorkspace);
  const isReached =
    outcome === "finished" || outcome.divergedAt > development.referenceStep;
  if (isReached) {
    development.seekReference(null);
    while (!development.approachReference());
  }
  if (recording.columns > 0) {
    development.begin(
      { checkpoint: null, last: recording.lastStep },
      EVERYTHING,
    );
    while (development.advance());
    development.take().forEach((rows) => recording.addMeasured(rows));
  }
  return exposed;
}

/** A run that has only been exposed. */
export function exposeRun(
  spec: RunSpec,
  how: RecordingSpec,
  openWorkspace: OpenWorkspace = () => plainWorkspace,
  createData: CreateDataSet = createDataSet,
): RecordedRun {
  const exposure = new Exposure(spec, how, openWorkspace, createData);
  let outcome: RunOutcome;
  do outcome = exposure.advance();
  while (outcome === "training");
  const recording = new Recording(exposure.shape, how.memoryBudget);
  const trained = exposure.takeTrained();
  if (trained !== null) recording.addTrained(trained);
  exposure.takeMeasured().forEach((rows) => recording.addMeasured(rows));
  const { fingerprint } = exposure;
  const checkpoints = exposure.takeCheckpoints();
  return { recording, outcome, fingerprint, checkpoints };
}
