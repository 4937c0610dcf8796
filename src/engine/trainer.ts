/**
 * @file Training: forward, backward and update on one mini-batch after another.
 */
import type { BatchSource } from "./batchSource";
import { countCorrect } from "./kernels/accuracy";
import { multiply, transpose } from "./kernels/matmul";
import { distance, norm } from "./kernels/norm";
import { softmaxCrossEntropy } from "./kernels/softmaxCrossEntropy";
import { squaredError } from "./kernels/squaredError";
import { backwardLayer, followBatch, forwardLayer } from "./layerPass";
import type { Network } from "./network";
import type { OptimizerSpec } from "./networkSpec";
import { Optimizer } from "./optimizer";

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
    this.#optimizer = new Optimizer(optimizer, denseLayers);
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
    const { features, labels } = this.#network.training;
    this.#batches.load(features, labels);
    this.#forward();
    this.#computeLoss();
    this.#backward();
    this.#network.denseLayers.forEach((layer, l) => {
      this.gradientNorms[l] = norm(layer.dWeights);
      this.weightNorms[l] = norm(layer.weights);
    });
  }

  #forward(): void {
    const { denseLayers, training } = this.#network;
    let input = training.features;
    for (let l = 0; l < denseLayers.length; l++) {
      const buffers = training.layers[l]!;
      forwardLayer(denseLayers[l]!, buffers, input, training.batchSize, "own");
      input = buffers.activation;
    }
  }

  /** Writes the gradient of the outputs to the first delta. */
  #computeLoss(): void {
    const { spec, outputs: classes, training } = this.#network;
    const { labels, targets, deltas, batchSize } = training;
    const { activation: outputs, stride } = training.layers.at(-1)!;
    this.#accuracy =
      countCorrect(outputs, labels, batchSize, stride, classes) / batchSize;
    if (spec.loss === "crossEntropy") {
      this.#loss = softmaxCrossEntropy(
        outputs,
        labels,
        deltas[0],
        batchSize,
        stride,
        classes,
      );
    } else {
      if (this.#batches.loadTargets) this.#batches.loadTargets(targets);
      else encodeOneHot(labels, targets, stride);
      this.#loss = squaredError(outputs, targets, deltas[0], batchSize, stride);
    }
  }

  #backward(): void {
    const { denseLayers, training } = this.#network;
    const { batchSize, features, weightsScratch } = training;
    let [d, dInput] = training.deltas;
    for (let l = denseLayers.length - 1; l >= 0; l--) {
      const layer = denseLayers[l]!;
      const input = l === 0 ? features : training.layers[l - 1]!.activation;
      backwardLayer(layer, training.layers[l]!, input, d, batchSize);
      if (l === 0) return;
      const { weights, paddedInputs, paddedUnits, units } = layer;
      transpose(weights, weightsScratch, paddedInputs, paddedUnits);
      multiply(
        d,
        paddedUnits,
        weightsScratch,
        null,
        dInput,
        batchSize,
        units,
        paddedInputs,
      );
      [d, dInput] = [dInput, d];
    }
  }

  #update(l: number): void {
    const { denseLayers, training } = this.#network;
    const { weights } = denseLayers[l]!;
    training.weightsScratch.set(weights);
    this.#optimizer.update(l);
    this.updateNorms[l] = distance(weights, training.weightsScratch);
  }
}

/** targets: [labels.length, stride]: 1 in the label's column, 0 elsewhere. */
function encodeOneHot(
  labels: Int32Array,
  targets: Float32Array,
  stride: number,
): void {
  targets.fill(0);
  for (let i = 0; i < labels.length; i++) targets[i * stride + labels[i]!] = 1;
}
