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
import type { Recording } from "../../src/recording/recording";
import type { RunSpec } from "../../src/recording/runSpec";
import { createTraining } from "../../src/recording/training";
import { openWorkspace } from "../../src/worker/simdWorkspace";
import { median } from "../median";
import { recordRun } from "../recordedRun";

export interface MeasuredRun {
  readonly spec: RunSpec;
  readonly data: DataSet;
  readonly recording: Recording;
  readonly checkpoints: Checkpoints;
  /** The most that its checkpoints took at any time of the run. */
  readonly mostCheckpointBytes: number;
  /** Steps between two checkpoints. */
  readonly interval: number;
  /** Milliseconds that capturing one checkpoint takes. */
  readonly capture: number;
  /** Milliseconds per step, recording included. */
  readonly step: number;
}

const CAPTURES = 200;

export function trainMeasured(spec: RunSpec): MeasuredRun {
  const checkpoints = new Checkpoints(CHECKPOINT_BUDGET_PER_RUN);
  const steps: number[] = [];
  let mostCheckpointBytes = 0;
  const how = { referenceStep: 0, memoryBudget: RECORDING_BUDGET_PER_RUN };
  const { recording, milliseconds, ...recorded } = recordRun(spec, how);
  for (const one of recorded.checkpoints) {
    steps.push(one.step);
    checkpoints.add(one);
    mostCheckpointBytes = Math.max(mostCheckpointBytes, checkpoints.bytes);
  }
  const data = createDataSet(spec.data, spec.seed);
  return {
    spec,
    data,
    recording,
    checkpoints,
    mostCheckpointBytes,
    interval: steps[0] ?? spec.steps,
    capture: captureTime(spec, data),
    step: milliseconds / (spec.steps + 1),
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
