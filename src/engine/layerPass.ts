/**
 * @file One layer forward and backward: dense → [normalization] → nonlinearity → [normalization], noise behind the
 * normalization.
 */
import type { DenseLayer } from "./denseLayer";
import {
  batchNormBackwardStopped,
  followMeans,
  followVariances,
  invertDeviation,
} from "./kernels/batchNorm";
import { disturb, disturbBackward } from "./kernels/noise";
import type { Kernels } from "./kernels/plainKernels";
import type { LayerBuffers } from "./layerBuffers";

/** What is normalized with, where statistics are over the mini-batch: the statistics of the rows at hand, or the running ones. */
export type Statistics = "own" | "running";

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
  const count = rows * stride;
  if (layer.spec.normalization !== "none")
    normalize(kernels, layer, buffers, x, y, rows, statistics);
  else if (x !== y) y.set(x.subarray(0, count));
  if (noise !== null) disturb(y, noise.scale, noise.shift, count);
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
  normalizeBackward(kernels, layer, buffers, d, rows);
}

function normalize(
  kernels: Kernels,
  layer: DenseLayer,
  buffers: LayerBuffers,
  x: Float32Array,
  y: Float32Array,
  rows: number,
  statistics: Statistics,
): void {
  const { normalization } = layer.spec;
  const { normalized, inverseDeviation, stride } = buffers;
  switch (normalization) {
    case "none":
      return;
    case "batch":
      standardize(kernels, layer, buffers, x, y, rows, statistics);
      return;
    case "centre":
      centre(kernels, layer, buffers, x, y, rows, statistics);
      return;
    case "layer":
      kernels.normalizeRows(
        x,
        layer.gamma!,
        layer.beta!,
        inverseDeviation,
        normalized,
        y,
        rows,
        stride,
        layer.units,
      );
      return;
    default:
      normalization satisfies never;
  }
}

/** BatchNorm. */
function standardize(
  kernels: Kernels,
  { gamma, beta, runningMean, runningVariance }: DenseLayer,
  buffers: LayerBuffers,
  x: Float32Array,
  y: Float32Array,
  rows: number,
  statistics: Statistics,
): void {
  const { normalized, inverseDeviation, stride } = buffers;
  const isOwn = statistics === "own";
  const mean = isOwn ? buffers.mean : runningMean!;
  const variance = isOwn ? buffers.variance : runningVariance!;
  if (isOwn) kernels.measureColumns(x, mean, variance, rows, stride);
  invertDeviation(variance, inverseDeviation, stride);
  kernels.normalizeColumns(
    x,
    mean,
    inverseDeviation,
    gamma!,
    beta!,
    normalized,
    y,
    rows,
    stride,
  );
}

function centre(
  kernels: Kernels,
  { beta, runningMean }: DenseLayer,
  buffers: LayerBuffers,
  x: Float32Array,
  y: Float32Array,
  rows: number,
  statistics: Statistics,
): void {
  const { stride } = buffers;
  const isOwn = statistics === "own";
  const mean = isOwn ? buffers.mean : runningMean!;
  if (isOwn) kernels.averageColumns(x, mean, rows, stride);
  kernels.centreColumns(x, mean, beta!, y, rows, stride);
}

function normalizeBackward(
  kernels: Kernels,
  layer: DenseLayer,
  buffers: LayerBuffers,
  d: Float32Array,
  rows: number,
): void {
  const { normalization, stopGradient } = layer.spec;
  const { normalized, inverseDeviation, stride } = buffers;
  switch (normalization) {
    case "none":
      return;
    case "batch": {
      const backward = stopGradient
        ? batchNormBackwardStopped
        : kernels.batchNormBackward;
      backward(
        d,
        normalized,
        inverseDeviation,
        layer.gamma!,
        layer.dGamma!,
        layer.dBeta!,
        rows,
        stride,
      );
      return;
    }
    case "centre":
      if (stopGradient) kernels.sumColumns(d, layer.dBeta!, rows, stride);
      else kernels.centreBackward(d, layer.dBeta!, rows, stride);
      return;
    case "layer":
      kernels.layerNormBackward(
        d,
        normalized,
        inverseDeviation,
        layer.gamma!,
        layer.dGamma!,
        layer.dBeta!,
        rows,
        stride,
        layer.units,
      );
      return;
    default:
      normalization satisfies never;
  }
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
