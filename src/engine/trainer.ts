/**
 * @file Training: one mini-batch after another, measured and learned from.
 */
import type { BatchSource } from "./batchSource";
import { countCorrect } from "./kernels/accuracy";
import { followBatch } from "./layerPass";
import type { Network } from "./network";
import type { OptimizerSpec } from "./networkSpec";
import { Optimizer } from "./optimizer";
import {
  backwardBatch,
  computeLoss,
  differentiateWeights,
  forwardBatch,
  type Learn,
} from "./trainingPass";

/** After `step` or `peek`, loss, accuracy, norms and the gradients of layers that learn are those of one batch before its update. */
export class Trainer {
  readonly optimizer: Optimizer;
  readonly #network: Network;
  readonly #batches: BatchSource;
  #stepsTaken = 0;
  #loss = NaN;
  #accuracy = NaN;
  /** Euclidean norms per dense layer, the output layer last: of dL/dW without weight decay (NaN where frozen), of W's change, of W before it. */
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
    this.optimizer = new Optimizer(optimizer, network);
    this.gradientNorms = new Float32Array(denseLayers.length).fill(NaN);
    this.updateNorms = new Float32Array(denseLayers.length).fill(NaN);
    this.weightNorms = new Float32Array(denseLayers.length).fill(NaN);
  }

  /** Counts on from `stepsTaken`, when all else is as it was then; nothing has been measured until the next step or peek. */
  resumeAt(stepsTaken: number): void {
    this.#stepsTaken = stepsTaken;
    this.#forgetMeasures();
  }

  #forgetMeasures(): void {
    this.#loss = NaN;
    this.#accuracy = NaN;
    this.gradientNorms.fill(NaN);
    this.updateNorms.fill(NaN);
    this.weightNorms.fill(NaN);
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
    this.#measure(this.#passForward());
    this.#update(this.#learn);
  }

  /** Trains on the next batch as `step` does, to the bit, and measures nothing of it: for steps that were measured before. */
  repeatStep(): void {
    this.#passForward();
    if (!Number.isNaN(this.#accuracy)) this.#forgetMeasures();
    this.#update(this.#learnUnmeasured);
  }

  /** Measures the batch that `step` would take next, and changes nothing that a later step depends on. Update norms become NaN. */
  peek(): void {
    this.#measure(this.#passForward());
    backwardBatch(this.#network, this.#differentiate);
    this.updateNorms.fill(NaN);
  }

  #update(learn: Learn): void {
    this.optimizer.beginStep();
    backwardBatch(this.#network, learn);
    const { denseLayers, training } = this.#network;
    for (let l = 0; l < denseLayers.length; l++)
      followBatch(denseLayers[l]!, training.layers[l]!, training.batchSize);
    this.#batches.advance();
    this.#stepsTaken++;
  }

  readonly #learn: Learn = (l, input, d) => {
    const { squares } = this.#network.training;
    this.optimizer.learn(l, input, d, squares);
    this.gradientNorms[l] = Math.sqrt(squares[0]! + squares[1]!);
    this.weightNorms[l] = Math.sqrt(squares[2]! + squares[3]!);
    this.updateNorms[l] = Math.sqrt(squares[4]! + squares[5]!);
  };

  readonly #learnUnmeasured: Learn = (l, input, d) =>
    this.optimizer.learn(l, input, d, null);

  readonly #differentiate: Learn = (l, input, d) => {
    const network = this.#network;
    const { norm } = network.workspace.kernels;
    const { dWeights, weights } = network.denseLayers[l]!;
    differentiateWeights(network, l, input, d);
    this.gradientNorms[l] = norm(dWeights);
    this.weightNorms[l] = norm(weights);
  };

  /** The next batch's mean loss; its gradient is ready to be passed down. */
  #passForward(): number {
    const network = this.#network;
    const { batchSize, features, labels, layers } = network.training;
    this.#batches.load(features, labels);
    if (network.spec.loss === "squaredError") this.#loadTargets();
    network.noise.draw(layers, batchSize, this.#stepsTaken, "batch");
    forwardBatch(network);
    return computeLoss(network);
  }

  #measure(loss: number): void {
    const { outputs: classes, training } = this.#network;
    const { batchSize, labels, layers } = training;
    const { activation: outputs, stride } = layers.at(-1)!;
    const correct = countCorrect(outputs, labels, batchSize, stride, classes);
    this.#accuracy = correct / batchSize;
    this.#loss = loss;
    this.#measureFrozen();
  }

  /** What does not learn has no gradient; it stays as it is. */
  #measureFrozen(): void {
    const { denseLayers, workspace } = this.#network;
    for (let l = 0; l < denseLayers.length; l++) {
      const { spec, weights } = denseLayers[l]!;
      if (!spec.frozen) continue;
      this.weightNorms[l] = workspace.kernels.norm(weights);
      this.updateNorms[l] = 0;
    }
  }

  #loadTargets(): void {
    const { labels, targets } = this.#network.training;
    if (this.#batches.loadTargets) this.#batches.loadTargets(targets);
    else encodeOneHot(labels, targets);
  }
}

/** targets: [B, stride]: 1 in the label's column, 0 elsewhere. */
function encodeOneHot(labels: Int32Array, targets: Float32Array): void {
  const stride = targets.length / labels.length;
  targets.fill(0);
  for (let i = 0; i < labels.length; i++) targets[i * stride + labels[i]!] = 1;
}
