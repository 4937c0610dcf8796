/**
 * @file A multi-layer perceptron: its parameters, and the memory in which it is trained and measured.
 */
import { padRows, sizeOf } from "./arena";
import type { Take } from "./arena";
import { describeDenseLayer, outputLayerSpec } from "./denseLayer";
import type { DenseLayer } from "./denseLayer";
import { describeEvaluation } from "./evaluation";
import type { Evaluation } from "./evaluation";
import { initializeLayer } from "./initialization";
import { forwardLayer } from "./layerPass";
import type { Statistics } from "./normalizations";
import {
  momentCount,
  type NetworkSpec,
  type OptimizerSpec,
} from "./networkSpec";
import { NoiseSource } from "./noise";
import { describeTrainingBuffers } from "./trainingBuffers";
import type { TrainingBuffers } from "./trainingBuffers";
import { plainWorkspace, type Workspace } from "./workspace";

export class Network {
  readonly spec: NetworkSpec;
  readonly inputs: number;
  readonly outputs: number;
  /** Hidden layers, then the output layer. */
  readonly denseLayers: readonly DenseLayer[];
  /** For batches of batchSize. */
  readonly training: TrainingBuffers;
  readonly noise: NoiseSource;
  readonly workspace: Workspace;
  readonly #seed: number;

  /** seed: unsigned 32-bit integer; decides the first weights and the noise. */
  constructor(
    spec: NetworkSpec,
    inputs: number,
    outputs: number,
    seed: number,
    batchSize: number,
    workspace: Workspace = plainWorkspace,
  ) {
    this.spec = spec;
    this.inputs = inputs;
    this.outputs = outputs;
    this.workspace = workspace;
    this.#seed = seed;
    const { denseLayers, training } = workspace.layOut((take) => {
      const layers = describeLayers(take, spec, inputs, outputs);
      return {
        denseLayers: layers,
        training: describeTrainingBuffers(take, layers, batchSize),
      };
    });
    this.denseLayers = denseLayers;
    this.training = training;
    this.noise = new NoiseSource(seed, denseLayers);
    denseLayers.forEach((layer, index) =>
      initializeLayer(layer, index, spec.initialization, seed),
    );
  }

  /** Another one of the same shape in the same memory, at its first parameters. */
  createTwin(): Network {
    return new Network(
      this.spec,
      this.inputs,
      this.outputs,
      this.#seed,
      this.training.batchSize,
      this.workspace,
    );
  }

  /** Memory for measuring `rows` samples, to be reused; as without noise, unless `isNoisy`. */
  createEvaluation(rows: number, isNoisy = false): Evaluation {
    return this.workspace.layOut((take) =>
      describeEvaluation(take, this.denseLayers, rows, isNoisy),
    );
  }

  /**
   * Passes features [evaluation.rows, inputs], unpadded, through the network as it is, with the noise that was drawn last
   * where the evaluation is noisy. `statistics`: what batch normalization uses. Changes nothing but `evaluation`. The same
   * array of features is read only once.
   */
  evaluate(
    evaluation: Evaluation,
    features: Float32Array,
    statistics: Statistics,
  ): void {
    const { input, rows, buffers } = evaluation;
    if (evaluation.loaded !== features)
      padRows(features, this.inputs, input, rows);
    evaluation.loaded = features;
    const { kernels } = this.workspace;
    let layerInput = input;
    this.denseLayers.forEach((layer, l) => {
      forwardLayer(kernels, layer, buffers[l]!, layerInput, rows, statistics);
      layerInput = buffers[l]!.activation;
    });
  }
}

/** What a network is made for. */
export interface NetworkUse {
  readonly spec: NetworkSpec;
  readonly inputs: number;
  readonly outputs: number;
  readonly batchSize: number;
  readonly optimizer: OptimizerSpec;
  /** Samples of each evaluation. */
  readonly evaluations: readonly number[];
  /** How many further networks have this shape. */
  readonly twins: number;
}

/** float32 that a workspace must have room for. */
export function networkSize(use: NetworkUse): number {
  const { spec, inputs, outputs, batchSize, optimizer, evaluations, twins } =
    use;
  const describe = (take: Take) => describeLayers(take, spec, inputs, outputs);
  const parameters = parameterFloats(spec, inputs, outputs);
  const layers = describe(() => new Float32Array(0));
  const training = sizeOf((take) =>
    describeTrainingBuffers(take, layers, batchSize),
  );
  const sizes = evaluations.map((rows) =>
    sizeOf((take) => describeEvaluation(take, layers, rows, true)),
  );
  return sizes.reduce(
    (sum, size) => sum + size,
    parameters * (1 + twins + momentCount(optimizer)) + training * (1 + twins),
  );
}

/** float32 of all that the layers learn, and of their running statistics. */
export const parameterFloats = (
  spec: NetworkSpec,
  inputs: number,
  outputs: number,
): number => sizeOf((take) => describeLayers(take, spec, inputs, outputs));

function describeLayers(
  take: Take,
  spec: NetworkSpec,
  inputs: number,
  outputs: number,
): DenseLayer[] {
  let fanIn = inputs;
  return [...spec.layers, outputLayerSpec(outputs)].map((layer) => {
    const described = describeDenseLayer(take, layer, fanIn);
    fanIn = layer.units;
    return described;
  });
}
