/**
 * @file One run of an experiment, trained from beginning to end.
 */
import type { Experiment, RunName } from "../../src/experiment/experiment";
import { resolveRun } from "../../src/experiment/resolveRun";
import { defaultView } from "../../src/lab/viewSettings";
import { recordingSpec } from "../../src/lab/wantedRun";
import { recordRun, type RecordedRun } from "../recordedRun";

export interface TrainedRun extends Pick<RecordedRun, "outcome" | "recording"> {
  readonly name: RunName;
  readonly fingerprint: string;
  /** Updates per second, recording included. */
  readonly stepsPerSecond: number;
}

export function trainRun(experiment: Experiment, name: RunName): TrainedRun {
  const { outcome, recording, fingerprint, milliseconds } = recordRun(
    resolveRun(experiment, name),
    recordingSpec(defaultView(experiment)),
  );
  const stepsPerSecond = (1000 * recording.lastStep) / milliseconds;
  return { name, outcome, recording, fingerprint, stepsPerSecond };
}
