/**
 * @file One layer forward and backward: dense → [normalization] → nonlinearity → [normalization].
 */
import type { DenseLayer } from "./denseLayer";
import { activate, activateBackward } from "./kernels/activation";
import * as batchNorm from "./kernels/batchNorm";
import { layerNormBackward, normalizeRows } from "./kernels/layerNorm";
import { multiply, multiplyTransposed, sumColumns } from "./kernels/matmul";
import type { LayerBuffers } from "./layerBuffers";

/** What batch normalization normalises with: the statistics of the rows at hand, or the running ones. */
export type Statistics = "own" | "running";

/** input: [rows, paddedInputs]. Writes the buffers; changes no parameter and no running statistic. */
export function forwardLayer(
  layer: DenseLayer,
  buffers: LayerBuffers,
  input: Float32Array,
  rows: number,
  statistics: Statistics,
): void {
  const { linear, preactivation, nonlinear, activation, stride } = buffers;
  const { activation: kind, placement } = layer.spec;
  multiply(
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
    normalize(layer, buffers, linear, preactivation, rows, statistics);
  activate(kind, preactivation, nonlinear, rows * stride);
  if (placement === "afterActivation")
    normalize(layer, buffers, nonlinear, activation, rows, statistics);
}

/**
 * d: [rows, paddedUnits], dL/d(activation), becomes dL/d(linear) in place. Writes the gradients of all parameters.
 * The buffers and the input are those of the forward pass.
 */
export function backwardLayer(
  layer: DenseLayer,
  buffers: LayerBuffers,
  input: Float32Array,
  d: Float32Array,
  rows: number,
): void {
  const { activation: kind, placement } = layer.spec;
  const { nonlinear, stride } = buffers;
  if (placement === "afterActivation")
    normalizeBackward(layer, buffers, d, rows);
  activateBackward(kind, nonlinear, d, rows * stride);
  if (placement === "beforeActivation")
    normalizeBackward(layer, buffers, d, rows);
  if (layer.dBias !== null) sumColumns(d, layer.dBias, rows, stride);
  multiplyTransposed(
    input,
    layer.paddedInputs,
    d,
    layer.dWeights,
    rows,
    layer.inputs,
    stride,
  );
}

function normalize(
  layer: DenseLayer,
  buffers: LayerBuffers,
  x: Float32Array,
  y: Float32Array,
  rows: number,
  statistics: Statistics,
): void {
  const { gamma, beta } = layer;
  if (gamma === null || beta === null) return;
  const { normalized, inverseDeviation, stride } = buffers;
  if (layer.spec.normalization === "layer") {
    normalizeRows(
      x,
      gamma,
      beta,
      inverseDeviation,
      normalized,
      y,
      rows,
      stride,
      layer.units,
    );
    return;
  }
  const isOwn = statistics === "own";
  const mean = isOwn ? buffers.mean : layer.runningMean!;
  const variance = isOwn ? buffers.variance : layer.runningVariance!;
  if (isOwn) batchNorm.measureColumns(x, mean, variance, rows, stride);
  batchNorm.invertDeviation(variance, inverseDeviation, stride);
  batchNorm.normalizeColumns(
    x,
    mean,
    inverseDeviation,
    gamma,
    beta,
    normalized,
    y,
    rows,
    stride,
  );
}

function normalizeBackward(
  layer: DenseLayer,
  { normalized, inverseDeviation, stride }: LayerBuffers,
  d: Float32Array,
  rows: number,
): void {
  const { gamma, dGamma, dBeta } = layer;
  if (gamma === null || dGamma === null || dBeta === null) return;
  if (layer.spec.normalization === "layer")
    layerNormBackward(
      d,
      normalized,
      inverseDeviation,
      gamma,
      dGamma,
      dBeta,
      rows,
      stride,
      layer.units,
    );
  else
    batchNorm.batchNormBackward(
      d,
      normalized,
      inverseDeviation,
      gamma,
      dGamma,
      dBeta,
      rows,
      stride,
    );
}

/** Moves the running statistics of a batch-normalised layer towards those of the batch just passed forward. */
export function followBatch(
  layer: DenseLayer,
  { mean, variance, stride }: LayerBuffers,
  rows: number,
): void {
  const { runningMean, runningVariance } = layer;
  if (runningMean === null || runningVariance === null) return;
  batchNorm.followStatistics(
    mean,
    variance,
    runningMean,
    runningVariance,
    rows,
    stride,
  );
}
