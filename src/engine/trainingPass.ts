/**
 * @file The loss and all its gradients on the batch that lies in the network's training buffers.
 */
import type { DenseLayer } from "./denseLayer";
import { backwardLayer, forwardLayer } from "./layerPass";
import type { Network } from "./network";
import type { TrainingBuffers } from "./trainingBuffers";

/** From the features, or from what the layer below `from` has yielded, to the outputs, with the batch's own statistics. */
export function forwardBatch(
  { denseLayers, training, workspace: { kernels } }: Network,
  from = 0,
): void {
  let input = inputOf(training, from);
  for (let l = from; l < denseLayers.length; l++) {
    const buffers = training.layers[l]!;
    forwardLayer(
      kernels,
      denseLayers[l]!,
      buffers,
      input,
      training.batchSize,
      "own",
    );
    input = buffers.activation;
  }
}

/** The mean loss of the outputs; writes dL/d(outputs) to the first delta. */
export function computeLoss({
  spec,
  outputs: classes,
  training,
  workspace: { kernels },
}: Network): number {
  const { labels, targets, deltas, batchSize } = training;
  const { activation: outputs, stride } = training.layers.at(-1)!;
  const [d] = deltas;
  return spec.loss === "crossEntropy"
    ? kernels.softmaxCrossEntropy(
        outputs,
        labels,
        d,
        batchSize,
        stride,
        classes,
      )
    : kernels.squaredError(outputs, targets, d, batchSize, stride);
}

/**
 * Called with each layer's input and dL/d(linear) [B, paddedUnits], when all layers above are done with the layer's
 * weights; writes the weights' gradient, and may change the layer's parameters.
 */
export type Learn = (l: number, input: Float32Array, d: Float32Array) => void;

/**
 * From dL/d(outputs) down to `lowest`, which is the lowest layer that is not frozen unless it is given. Frozen layers do not
 * learn, so their weights' gradients are not computed. To be called after `computeLoss`.
 */
export function backwardBatch(
  network: Network,
  learn: Learn,
  lowest = lowestLearning(network),
): void {
  const { denseLayers, training, workspace } = network;
  const { batchSize, layers } = training;
  let [d, dInput] = training.deltas;
  for (let l = denseLayers.length - 1; l >= lowest; l--) {
    const layer = denseLayers[l]!;
    const input = inputOf(training, l);
    backwardLayer(workspace.kernels, layer, layers[l]!, d, batchSize);
    if (l > lowest) passDown(network, layer, d, dInput);
    if (!layer.spec.frozen) learn(l, input, d);
    [d, dInput] = [dInput, d];
  }
}

/** Writes the gradient of layer `l`'s weights and changes nothing else; see Learn. */
export function differentiateWeights(
  { denseLayers, training, workspace: { kernels } }: Network,
  l: number,
  input: Float32Array,
  d: Float32Array,
): void {
  const { dWeights, inputs, paddedInputs, paddedUnits } = denseLayers[l]!;
  kernels.multiplyTransposed(
    input,
    paddedInputs,
    d,
    dWeights,
    training.batchSize,
    inputs,
    paddedUnits,
  );
}

const inputOf = ({ features, layers }: TrainingBuffers, l: number) =>
  l === 0 ? features : layers[l - 1]!.activation;

/** The output layer always learns. */
function lowestLearning({ denseLayers }: Network): number {
  let l = 0;
  while (denseLayers[l]!.spec.frozen) l++;
  return l;
}

/** dInput = d·Wᵀ. */
function passDown(
  { training, workspace: { kernels } }: Network,
  { weights, paddedInputs, paddedUnits, units }: DenseLayer,
  d: Float32Array,
  dInput: Float32Array,
): void {
  const { batchSize, transposed } = training;
  kernels.transpose(weights, transposed, paddedInputs, paddedUnits);
  kernels.multiply(
    d,
    paddedUnits,
    transposed,
    null,
    dInput,
    batchSize,
    units,
    paddedInputs,
  );
}
