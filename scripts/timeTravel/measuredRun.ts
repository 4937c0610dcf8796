/**
 * @file Trains and records a run as the page does, and measures what its checkpoints cost.
 */
import { createDataSet } from "../../src/data/dataSet";
import type { DataSet } from "../../src/data/dataSpec";
import {
  CHECKPOINT_BUDGET_PER_RUN,
  RECORDING_BUDGET_PER_RUN,
} from "../../src/lab/wantedRun";
import { captureCheckpoint } from "../../src/recording/checkpoint";
import { Checkpoints } from "../../src/recording/checkpoints";
import { Recording } from "../../src/recording/recording";
import { Run } from "../../src/recording/run";
import type { RunSpec } from "../../src/recording/runSpec";
import { createTraining } from "../../src/recording/training";
import { openWorkspace } from "../../src/worker/simdWorkspace";
import { median } from "./rebuilds";

export interface MeasuredRun {
  readonly spec: RunSpec;
  readonly data: DataSet;
  readonly recording: Recording;
  readonly checkpoints: Checkpoints;
  /** At any time of the run. */
  readonly mostCheckpointBytes: number;
  /** Steps between two checkpoints. */
  readonly interval: number;
  /** Milliseconds that capturing one checkpoint takes. */
  readonly capture: number;
  /** Milliseconds per step, recording included. */
  readonly step: number;
}

/** Steps between two messages to the page, roughly. */
const CHUNK_STEPS = 64;
const CAPTURES = 200;

export function trainMeasured(spec: RunSpec): MeasuredRun {
  const how = { referenceStep: 0, memoryBudget: RECORDING_BUDGET_PER_RUN };
  const run = new Run(spec, how, openWorkspace);
  const recording = new Recording(run.shape, how.memoryBudget);
  const checkpoints = new Checkpoints(CHECKPOINT_BUDGET_PER_RUN);
  const steps: number[] = [];
  let mostCheckpointBytes = 0;
  const take = () => {
    const chunk = run.takeChunk();
    if (chunk !== null) recording.append(chunk);
    for (const one of run.takeCheckpoints()) {
      steps.push(one.step);
      checkpoints.add(one);
      mostCheckpointBytes = Math.max(mostCheckpointBytes, checkpoints.bytes);
    }
  };
  const start = performance.now();
  for (let call = 1; run.advance() === "training"; call++)
    if (call % CHUNK_STEPS === 0) take();
  take();
  const data = createDataSet(spec.data, spec.seed);
  return {
    spec,
    data,
    recording,
    checkpoints,
    mostCheckpointBytes,
    interval: steps[0] ?? spec.steps,
    capture: captureTime(spec, data),
    step: (performance.now() - start) / (spec.steps + 1),
  };
}

function captureTime(spec: RunSpec, data: DataSet): number {
  const training = createTraining(spec, data, openWorkspace);
  const times = Array.from({ length: CAPTURES }, () => {
    const start = performance.now();
    captureCheckpoint(training);
    return performance.now() - start;
  });
  return median(times);
}
