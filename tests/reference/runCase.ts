/**
 * @file Runs a reference case through the engine.
 */
import type { BatchSource } from "../../src/engine/batchSource";
import type { DenseLayer } from "../../src/engine/denseLayer";
import { Network } from "../../src/engine/network";
import { Trainer } from "../../src/engine/trainer";
import { plainWorkspace } from "../../src/engine/workspace";
import { GradientShiftMeter } from "../../src/measure/gradientShift";
import type { GradientShift } from "../../src/measure/gradientShift";
import { disturbKernels } from "./disturbedKernels";
import type { Disturb } from "./disturbedKernels";
import type {
  LayerShift,
  Matrix,
  Outcome,
  ParameterSet,
  ReferenceCase,
  RunningStatistics,
  StepRecord,
  Vector,
} from "./referenceCase";

/**
 * The engine's outcome, with gradients and parameters at the steps at which `expected` has them. `disturb` is called with
 * all numbers that enter the run and with all that its kernels yield.
 */
export function runCase(given: ReferenceCase, disturb?: Disturb): Outcome {
  const network = createNetwork(given, disturb);
  const features = Float32Array.from(given.features.flat());
  disturb?.(features);
  const trainer = new Trainer(
    network,
    given.optimizer,
    new GivenBatches(given, features),
  );
  const shift = new GradientShiftMeter(network);
  const shifts: LayerShift[][] = [];
  const steps = given.expected.steps.map((expected): StepRecord => {
    shift.begin();
    trainer.step();
    shift.measure();
    shifts.push(shiftsOf(shift.shift));
    return {
      loss: trainer.loss,
      ...(expected.gradients && { gradients: gradientsOf(network) }),
      ...(expected.parameters && { parameters: parametersOf(network) }),
    };
  });
  return {
    steps,
    running: network.denseLayers.map(runningOf),
    evaluation: evaluate(network, given, features),
    gradientShift: shifts,
  };
}

const shiftsOf = ({ l2, cosine, relative }: GradientShift): LayerShift[] =>
  [...l2].map((value, l) => ({
    l2: value,
    cosine: cosine[l]!,
    relative: relative[l]!,
  }));

/** The case's batches, in its order. */
class GivenBatches implements BatchSource {
  readonly #case: ReferenceCase;
  readonly #features: Float32Array;
  #next = 0;
  readonly loadTargets?: (targets: Float32Array) => void;

  constructor(given: ReferenceCase, features: Float32Array) {
    this.#case = given;
    this.#features = features;
    const { targets } = given;
    if (targets !== null)
      this.loadTargets = (to) => this.#loadTargets(targets, to);
  }

  load(features: Float32Array, labels: Int32Array): void {
    const { inputs, labels: all } = this.#case;
    const stride = features.length / labels.length;
    this.#batch().forEach((sample, i) => {
      const start = sample * inputs;
      features.set(this.#features.subarray(start, start + inputs), i * stride);
      labels[i] = all?.[sample] ?? 0;
    });
  }

  advance(): void {
    this.#next++;
  }

  #batch(): Vector {
    return this.#case.batches[this.#next]!;
  }

  #loadTargets(all: Matrix, to: Float32Array): void {
    const batch = this.#batch();
    const stride = to.length / batch.length;
    batch.forEach((sample, i) => to.set(all[sample]!, i * stride));
  }
}

function createNetwork(given: ReferenceCase, disturb?: Disturb): Network {
  const { inputs, outputs, hidden, loss, initial, batches } = given;
  const network = new Network(
    { layers: hidden, loss, initialization: { kind: "xavier" } },
    inputs,
    outputs,
    0,
    batches[0]!.length,
    disturb && { ...plainWorkspace, kernels: disturbKernels(disturb) },
  );
  network.denseLayers.forEach((layer, l) => {
    initial.weights[l]!.forEach((row, i) =>
      layer.weights.set(row, i * layer.paddedUnits),
    );
    layer.bias?.set(initial.biases[l]!);
    layer.gamma?.set(initial.gammas[l]!);
    layer.beta?.set(initial.betas[l]!);
    if (disturb) layer.parameters.forEach(({ values }) => disturb(values));
  });
  return network;
}

const parametersOf = ({ denseLayers }: Network): ParameterSet => ({
  weights: denseLayers.map((layer) => unpadWeights(layer, layer.weights)),
  biases: denseLayers.map((layer) => unpadVector(layer, layer.bias)),
  gammas: denseLayers.map((layer) => unpadVector(layer, layer.gamma)),
  betas: denseLayers.map((layer) => unpadVector(layer, layer.beta)),
});

const gradientsOf = ({ denseLayers }: Network): ParameterSet => ({
  weights: denseLayers.map((layer) => unpadWeights(layer, layer.dWeights)),
  biases: denseLayers.map((layer) => unpadVector(layer, layer.dBias)),
  gammas: denseLayers.map((layer) => unpadVector(layer, layer.dGamma)),
  betas: denseLayers.map((layer) => unpadVector(layer, layer.dBeta)),
});

function runningOf(layer: DenseLayer): RunningStatistics | null {
  const mean = unpadVector(layer, layer.runningMean);
  const variance = unpadVector(layer, layer.runningVariance);
  return mean && { mean, variance };
}

function evaluate(
  network: Network,
  { features: { length: rows }, outputs }: ReferenceCase,
  features: Float32Array,
): Outcome["evaluation"] {
  const evaluation = network.createEvaluation(rows);
  const { outputs: values, outputsStride: stride } = evaluation;
  const outputsWith = (statistics: "own" | "running") => {
    network.evaluate(evaluation, features, statistics);
    return unpad(values, rows, outputs, stride);
  };
  return { training: outputsWith("own"), inference: outputsWith("running") };
}

const unpadWeights = (layer: DenseLayer, values: Float32Array): Matrix =>
  unpad(values, layer.inputs, layer.units, layer.paddedUnits);

const unpadVector = (
  layer: DenseLayer,
  values: Float32Array | null,
): Vector | null => values && [...values.subarray(0, layer.units)];

const unpad = (
  values: Float32Array,
  rows: number,
  columns: number,
  stride: number,
): Matrix =>
  Array.from({ length: rows }, (_, i) => [
    ...values.subarray(i * stride, i * stride + columns),
  ]);
