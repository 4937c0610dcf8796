/**
 * @file Small runs for tests, and ways to record them.
 */
import type { LayerSpec } from "../../src/engine/networkSpec";
import { recordRun, type RecordedRun } from "../../src/recording/recordRun";
import type { RecordingSpec, RunSpec } from "../../src/recording/runSpec";

export const LAYER: LayerSpec = {
  units: 6,
  activation: "tanh",
  normalization: "none",
  placement: "beforeActivation",
  bias: true,
  frozen: false,
};

export const NORMALIZED: LayerSpec = {
  ...LAYER,
  units: 5,
  normalization: "batch",
  bias: false,
};

/** A plain layer, then one under BatchNorm; 60 steps. */
export const SPEC: RunSpec = {
  data: { kind: "xor", noise: 0.1 },
  seed: 3,
  network: {
    layers: [LAYER, NORMALIZED],
    loss: "crossEntropy",
    initialization: { kind: "xavier" },
  },
  optimizer: { kind: "sgd", learningRate: 0.3, momentum: 0, weightDecay: 0 },
  batchSize: 16,
  steps: 60,
};

export const withLayers = (layers: readonly LayerSpec[]): RunSpec => ({
  ...SPEC,
  network: { ...SPEC.network, layers },
});

/** Squared error at a learning rate at which identity layers blow up within a few steps. */
export const DIVERGING: RunSpec = {
  ...SPEC,
  network: {
    layers: [
      { ...LAYER, activation: "identity" },
      { ...LAYER, activation: "identity" },
    ],
    loss: "squaredError",
    initialization: { kind: "xavier" },
  },
  optimizer: { kind: "sgd", learningRate: 1, momentum: 0, weightDecay: 0 },
};

export const PLENTY: RecordingSpec = {
  referenceStep: 0,
  memoryBudget: 2 ** 26,
};

/** Runs to the end, exposed and developed. */
export const record = (
  spec: RunSpec = SPEC,
  how: RecordingSpec = PLENTY,
): RecordedRun => recordRun(spec, how);
