/**
 * @file Trains one run of an experiment from beginning to end.
 */
import type { Experiment, RunName } from "../../src/experiment/experiment";
import { resolveRun } from "../../src/experiment/resolveRun";
import { recordingSpec } from "../../src/lab/wantedRun";
import { defaultView } from "../../src/lab/viewSettings";
import { Recording } from "../../src/recording/recording";
import { Run, type Outcome } from "../../src/recording/run";
import { openWorkspace } from "../../src/worker/simdWorkspace";

export interface TrainedRun {
  readonly name: RunName;
  readonly outcome: Exclude<Outcome, "training">;
  readonly recording: Recording;
  readonly fingerprint: string;
  /** Updates per second, recording included. */
  readonly stepsPerSecond: number;
}

/** Steps between two chunks: few enough that a chunk stays small. */
const CHUNK_STEPS = 64;

export function trainRun(experiment: Experiment, name: RunName): TrainedRun {
  const how = recordingSpec(defaultView(experiment));
  const run = new Run(resolveRun(experiment, name), how, openWorkspace);
  const recording = new Recording(run.shape, how.memoryBudget);
  const start = performance.now();
  const outcome = advanceToEnd(run, recording);
  const seconds = (performance.now() - start) / 1000;
  const { fingerprint, step } = run;
  const stepsPerSecond = step / seconds;
  return { name, outcome, recording, fingerprint, stepsPerSecond };
}

function advanceToEnd(run: Run, recording: Recording): TrainedRun["outcome"] {
  for (;;) {
    let outcome: Outcome = "training";
    for (let i = 0; i < CHUNK_STEPS && outcome === "training"; i++)
      outcome = run.advance();
    const chunk = run.takeChunk();
    if (chunk !== null) recording.append(chunk);
    if (outcome !== "training") return outcome;
  }
}
