/**
 * @file The loss and all its gradients on the batch that lies in the network's training buffers.
 */
import { backwardLayer, forwardLayer } from "./layerPass";
import type { Network } from "./network";

/** From the features to the outputs, with the batch's own statistics. */
export function forwardBatch({
  denseLayers,
  training,
  workspace: { kernels },
}: Network): void {
  let input = training.features;
  for (let l = 0; l < denseLayers.length; l++) {
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
 * From dL/d(outputs) down to the gradients of all parameters, those of frozen layers and of layers below them too: their
 * norms are measured. To be called after `computeLoss`.
 */
export function backwardBatch({
  denseLayers,
  training,
  workspace: { kernels },
}: Network): void {
  const { batchSize, features, layers, weightsScratch } = training;
  let [d, dInput] = training.deltas;
  for (let l = denseLayers.length - 1; l >= 0; l--) {
    const layer = denseLayers[l]!;
    const input = l === 0 ? features : layers[l - 1]!.activation;
    backwardLayer(kernels, layer, layers[l]!, input, d, batchSize);
    if (l === 0) return;
    const { weights, paddedInputs, paddedUnits, units } = layer;
    kernels.transpose(weights, weightsScratch, paddedInputs, paddedUnits);
    kernels.multiply(
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
