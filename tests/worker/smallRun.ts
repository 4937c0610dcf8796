/**
 * @file A run that is over in a moment.
 */
import type { LayerSpec } from "../../src/engine/networkSpec";
import type { RecordingSpec, RunSpec } from "../../src/recording/runSpec";

const layer: LayerSpec = {
  units: 6,
  activation: "tanh",
  normalization: "batch",
  placement: "beforeActivation",
  bias: false,
  frozen: false,
};

export const SPEC: RunSpec = {
  data: { kind: "xor", noise: 0.1 },
  seed: 1,
  network: {
    layers: [layer, layer],
    loss: "crossEntropy",
    initialization: { kind: "xavier" },
  },
  optimizer: { kind: "sgd", learningRate: 0.1, momentum: 0, weightDecay: 0 },
  batchSize: 16,
  steps: 300,
};

export const RECORDING: RecordingSpec = {
  referenceStep: 0,
  memoryBudget: 2 ** 26,
};
