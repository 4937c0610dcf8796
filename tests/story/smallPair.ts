/**
 * @file Both runs of an experiment that is trained in a moment, as claims are judged by them.
 */
import { createDataSet } from "../../src/data/dataSet";
import { plainWorkspace } from "../../src/engine/workspace";
import type {
  Experiment,
  RunName,
  RunSettings,
} from "../../src/experiment/experiment";
import { presetExperiment } from "../../src/experiment/presets";
import { resolveRun } from "../../src/experiment/resolveRun";
import { recordingSpec } from "../../src/lab/wantedRun";
import { fitExperiment } from "../../src/experiment/settings";
import { defaultView } from "../../src/lab/viewSettings";
import type { Recording } from "../../src/recording/recording";
import { trainingAt } from "../../src/recording/course";
import { recordRun } from "../../src/recording/recordRun";
import { SnapshotTaker, type Snapshot } from "../../src/recording/snapshot";
import {
  createPair,
  type EndedRun,
  type Pair,
} from "../../src/story/claims/pair";

export interface Changes {
  readonly shared?: Partial<Omit<Experiment, "runs">>;
  readonly both?: Partial<RunSettings>;
  readonly A?: Partial<RunSettings>;
  readonly B?: Partial<RunSettings>;
}

export const STEPS = 100;

export const NONE = { normalization: ["none", "none"] } as const;
export const BATCH = { normalization: ["batch", "batch"] } as const;

export const rate = (learningRate: number): Partial<RunSettings> => ({
  optimizer: { kind: "sgd", learningRate, momentum: 0, weightDecay: 0 },
});

/** Two layers of eight units on points in the plane; A plain, B with BatchNorm, unless changed. */
export function smallExperiment({
  shared,
  both,
  A,
  B,
}: Changes = {}): Experiment {
  const base = presetExperiment("sigmoid-digits");
  const { runs } = fitExperiment({
    ...base,
    widths: shared?.widths ?? [8, 8],
  });
  return {
    ...base,
    data: { kind: "xor", noise: 0.1 },
    widths: [8, 8],
    batchSize: 16,
    steps: STEPS,
    ...shared,
    runs: {
      A: { ...runs.A, activation: "tanh", ...both, ...A },
      B: { ...runs.B, activation: "tanh", ...both, ...B },
    },
  };
}

/** `referenceStep`: the step since which drift is measured. */
export function smallPair(changes: Changes = {}, referenceStep = 0): Pair {
  const experiment = smallExperiment(changes);
  return createPair(
    experiment,
    trained(experiment, "A", referenceStep),
    trained(experiment, "B", referenceStep),
  );
}

export function trainedRecording(
  experiment: Experiment,
  name: RunName,
  referenceStep = 0,
): Recording {
  const how = recordingSpec({ ...defaultView(experiment), referenceStep });
  return recordRun(resolveRun(experiment, name), how).recording;
}

function trained(
  experiment: Experiment,
  name: RunName,
  referenceStep: number,
): EndedRun {
  return {
    name,
    settings: experiment.runs[name],
    recording: trainedRecording(experiment, name, referenceStep),
    snapshot: snapshotOf(experiment, name),
    referenceStep,
  };
}

function snapshotOf(experiment: Experiment, name: RunName): Snapshot {
  const spec = resolveRun(experiment, name);
  const data = createDataSet(spec.data, spec.seed);
  const training = trainingAt(spec, data, 20, () => plainWorkspace, null);
  return new SnapshotTaker(training, data, spec).take({
    regions: false,
    sample: null,
    statistics: "own",
  });
}
