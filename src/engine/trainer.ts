/**
 * @file Training: one mini-batch after another, measured and learned from.
 */
import type { BatchSource } from "./batchSource";
import { countCorrect } from "./kernels/accuracy";
import { followBatch } from "./layerPass";
import type { Network } from "./network";
import type { OptimizerSpec } from "./networkSpec";
import { Optimizer } from "./optimizer";
import { backwardBatch, computeLoss, forwardBatch } from "./trainingPass";

/** After `step` or `peek`, loss, accuracy, norms and the network's gradients are those of one batch before its update. */
export class Trainer {
  readonly #network: Network;
  readonly #batches: BatchSource;
  readonly #optimizer: Optimizer;
  #stepsTaken = 0;
  #loss = NaN;
  #accuracy = NaN;
  /** Euclidean norms per dense layer, the output layer last: of dL/dW without weight decay, of W's change, of W before it. */
  readonly gradientNorms: Float32Array;
  readonly updateNorms: Float32Array;
  readonly weightNorms: Float32Array;

  constructor(
    network: Network,
    optimizer: OptimizerSpec,
    batches: BatchSource,
  ) {
    const { denseLayers } = network;
    this.#network = network;
    this.#batches = batches;
    this.#optimizer = new Optimizer(optimizer, denseLayers, network.workspace);
    this.gradientNorms = new Float32Array(denseLayers.length).fill(NaN);
    this.updateNorms = new Float32Array(denseLayers.length).fill(NaN);
    this.weightNorms = new Float32Array(denseLayers.length).fill(NaN);
  }

  get stepsTaken(): number {
    return this.#stepsTaken;
  }

  /** Mean over the batch. */
  get loss(): number {
    return this.#loss;
  }

  /** Share of the batch whose largest output is that of its label. */
  get accuracy(): number {
    return this.#accuracy;
  }

  /** Trains on the next batch. */
  step(): void {
    this.#measure();
    const { denseLayers, training } = this.#network;
    this.#optimizer.beginStep();
    for (let l = 0; l < denseLayers.length; l++) {
      followBatch(denseLayers[l]!, training.layers[l]!, training.batchSize);
      this.#update(l);
    }
    this.#batches.advance();
    this.#stepsTaken++;
  }

  /** Measures the batch that `step` would take next, and changes nothing that a later step depends on. Update norms become NaN. */
  peek(): void {
    this.#measure();
    this.updateNorms.fill(NaN);
  }

  #measure(): void {
    const network = this.#network;
    const { batchSize, features, labels, layers } = network.training;
    const { norm } = network.workspace.kernels;
    this.#batches.load(features, labels);
    if (network.spec.loss === "squaredError") this.#loadTargets();
    forwardBatch(network);
    const { activation: outputs, stride } = layers.at(-1)!;
    this.#accuracy =
      countCorrect(outputs, labels, batchSize, stride, network.outputs) /
      batchSize;
    this.#loss = computeLoss(network);
    backwardBatch(network);
    for (let l = 0; l < layers.length; l++) {
      this.gradientNorms[l] = norm(network.denseLayers[l]!.dWeights);
      this.weightNorms[l] = norm(network.denseLayers[l]!.weights);
    }
  }

  #loadTargets(): void {
    const { labels, targets } = this.#network.training;
    if (this.#batches.loadTargets) this.#batches.loadTargets(targets);
    else encodeOneHot(labels, targets);
  }

  #update(l: number): void {
    const { denseLayers, training, workspace } = this.#network;
    const { weights } = denseLayers[l]!;
    training.weightsScratch.set(weights);
    this.#optimizer.update(l);
    this.updateNorms[l] = workspace.kernels.distance(
      weights,
      training.weightsScratch,
    );
  }
}

/** targets: [B, stride]: 1 in the label's column, 0 elsewhere. */
function encodeOneHot(labels: Int32Array, targets: Float32Array): void {
  const stride = targets.length / labels.length;
  targets.fill(0);
  for (let i = 0; i < labels.length; i++) targets[i * stride + labels[i]!] = 1;
}
