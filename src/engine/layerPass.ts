/**
 * @file One layer forward and backward: dense → [normalization] → nonlinearity → [normalization], noise behind the
 * normalization.
 */
import type { DenseLayer } from "./denseLayer";
import { followMeans, followVariances } from "./kernels/batchNorm";
import { disturb, disturbBackward } from "./kernels/noise";
import type { Kernels } from "./kernels/plainKernels";
import type { LayerBuffers } from "./layerBuffers";
import { NORMALIZATION_PASSES, type Statistics } from "./normalizations";

/** input: [rows, paddedInputs]. Writes the buffers; changes no parameter and no running statistic. */
export function forwardLayer(
  kernels: Kernels,
  layer: DenseLayer,
  buffers: LayerBuffers,
  input: Float32Array,
  rows: number,
  statistics: Statistics,
): void {
  const { linear, preactivation, nonlinear, activation, stride } = buffers;
  const { activation: kind, placement } = layer.spec;
  kernels.multiply(
    input,
    layer.paddedInputs,
    layer.weights,
    layer.bias,
    linear,
    rows,
    layer.inputs,
    stride,
  );
  if (placement === "beforeActivation")
    transform(kernels, layer, buffers, linear, preactivation, rows, statistics);
  kernels.activate(kind, preactivation, nonlinear, rows * stride);
  if (placement === "afterActivation")
    transform(kernels, layer, buffers, nonlinear, activation, rows, statistics);
}

/**
 * d: [rows, paddedUnits], dL/d(activation), becomes dL/d(linear) in place. Writes the gradients of all parameters but the
 * weights. The buffers are those of the forward pass.
 */
export function backwardLayer(
  kernels: Kernels,
  layer: DenseLayer,
  buffers: LayerBuffers,
  d: Float32Array,
  rows: number,
): void {
  const { activation: kind, placement } = layer.spec;
  const { preactivation, nonlinear, stride } = buffers;
  const count = rows * stride;
  if (placement === "afterActivation")
    transformBackward(kernels, layer, buffers, d, rows);
  kernels.activateBackward(kind, preactivation, nonlinear, d, count);
  if (placement === "beforeActivation")
    transformBackward(kernels, layer, buffers, d, rows);
  if (layer.dBias !== null) kernels.sumColumns(d, layer.dBias, rows, stride);
}

/** Normalization, then noise: x becomes y; where there is neither they are the same array. */
function transform(
  kernels: Kernels,
  layer: DenseLayer,
  buffers: LayerBuffers,
  x: Float32Array,
  y: Float32Array,
  rows: number,
  statistics: Statistics,
): void {
  const { noise, stride } = buffers;
  const { forward } = NORMALIZATION_PASSES[layer.spec.normalization];
  forward(kernels, layer, buffers, x, y, rows, statistics);
  if (noise !== null) disturb(y, noise.scale, noise.shift, rows * stride);
}

function transformBackward(
  kernels: Kernels,
  layer: DenseLayer,
  buffers: LayerBuffers,
  d: Float32Array,
  rows: number,
): void {
  const { noise, stride } = buffers;
  if (noise !== null) disturbBackward(d, noise.scale, rows * stride);
  const { backward } = NORMALIZATION_PASSES[layer.spec.normalization];
  backward(kernels, layer, buffers, d, rows);
}

/** Moves a layer's running statistics, where it has any, towards those of the batch just passed forward. */
export function followBatch(
  { runningMean, runningVariance }: DenseLayer,
  { mean, variance, stride }: LayerBuffers,
  rows: number,
): void {
  if (runningMean !== null) followMeans(mean, runningMean, stride);
  if (runningVariance !== null)
    followVariances(variance, runningVariance, rows, stride);
}
