/**
 * @file Specs and trainers for the tests.
 */
import { Network } from "../../src/engine/network";
import type {
  LayerSpec,
  Loss,
  NetworkSpec,
  OptimizerSpec,
} from "../../src/engine/networkSpec";
import { RandomStream } from "../../src/engine/random";
import { ShuffledBatches } from "../../src/engine/shuffledBatches";
import type { LabelledSamples } from "../../src/engine/shuffledBatches";
import { Fingerprint } from "../../src/engine/fingerprint";
import { Trainer } from "../../src/engine/trainer";

export const hidden = (
  units: number,
  patch: Partial<LayerSpec> = {},
): LayerSpec => ({
  units,
  activation: "tanh",
  normalization: "none",
  placement: "beforeActivation",
  bias: true,
  frozen: false,
  ...patch,
});

export const networkOf = (
  layers: readonly LayerSpec[],
  loss: Loss = "crossEntropy",
): NetworkSpec => ({ layers, loss, initialization: { kind: "xavier" } });

export const sgd = (
  learningRate: number,
  momentum = 0,
  weightDecay = 0,
): OptimizerSpec => ({
  kind: "sgd",
  learningRate,
  momentum,
  weightDecay,
});

/** Gaussian features, labels from a random linear rule. */
export function samplesOf(
  count: number,
  inputs: number,
  outputs: number,
  seed = 1,
): LabelledSamples {
  const random = new RandomStream(seed, 99);
  const features = Float32Array.from({ length: count * inputs }, () =>
    random.normal(),
  );
  const rule = Float32Array.from({ length: inputs * outputs }, () =>
    random.normal(),
  );
  const score = (i: number, c: number) => {
    let sum = 0;
    for (let k = 0; k < inputs; k++)
      sum += features[i * inputs + k]! * rule[k * outputs + c]!;
    return sum;
  };
  const labels = Int32Array.from({ length: count }, (_, i) => {
    const scores = Array.from({ length: outputs }, (_, c) => score(i, c));
    return scores.indexOf(Math.max(...scores));
  });
  return { count, features, labels };
}

export interface Setting {
  readonly network: NetworkSpec;
  readonly inputs: number;
  readonly outputs: number;
  readonly batchSize: number;
  readonly optimizer: OptimizerSpec;
  readonly seed: number;
}

/** A network with a trainer on 64 samples. */
export function trainerOf({
  network: spec,
  inputs,
  outputs,
  batchSize,
  optimizer,
  seed,
}: Setting) {
  const samples = samplesOf(64, inputs, outputs, seed);
  const network = new Network(spec, inputs, outputs, seed, batchSize);
  const batches = new ShuffledBatches(samples, inputs, batchSize, seed);
  return {
    network,
    samples,
    trainer: new Trainer(network, optimizer, batches),
  };
}

/** Over all parameters and running statistics. */
export function fingerprintOf(network: Network): string {
  const fingerprint = new Fingerprint();
  for (const {
    parameters,
    runningMean,
    runningVariance,
  } of network.denseLayers) {
    for (const { values } of parameters) fingerprint.add(values);
    if (runningMean) fingerprint.add(runningMean);
    if (runningVariance) fingerprint.add(runningVariance);
  }
  return fingerprint.toString();
}
