/**
 * @file The parameters of one dense layer at a step, copied out of the engine's memory.
 */
import type { DenseLayer } from "../engine/denseLayer";

/**
 * Without padding. Gradients are those of the batch that the next step takes, without weight decay; null where the layer
 * is frozen, for what does not learn has none.
 */
export interface LayerSnapshot {
  readonly inputs: number;
  readonly units: number;
  /** [inputs, units]. */
  readonly weights: Float32Array;
  readonly dWeights: Float32Array | null;
  /** [units], as all below. Null where the layer has none. */
  readonly bias: Float32Array | null;
  readonly dBias: Float32Array | null;
  readonly gamma: Float32Array | null;
  readonly dGamma: Float32Array | null;
  readonly beta: Float32Array | null;
  readonly dBeta: Float32Array | null;
  readonly runningMean: Float32Array | null;
  readonly runningVariance: Float32Array | null;
}

/** γ, where there is one, and β of a normalized layer: [units] both. */
export interface AffineValues {
  readonly gamma: Float32Array | null;
  readonly beta: Float32Array;
}

/** Null where the layer has none. */
export const copyAffine = ({
  gamma,
  beta,
  units,
}: DenseLayer): AffineValues | null =>
  beta && {
    gamma: gamma && gamma.slice(0, units),
    beta: beta.slice(0, units),
  };

export function copyLayer(layer: DenseLayer): LayerSnapshot {
  const { inputs, units, paddedUnits, spec } = layer;
  const matrix = (values: Float32Array) =>
    unpadded(values, inputs, units, paddedUnits);
  const vector = (values: Float32Array | null) =>
    values && values.slice(0, units);
  const gradient = (values: Float32Array | null) =>
    spec.frozen ? null : vector(values);
  return {
    inputs,
    units,
    weights: matrix(layer.weights),
    dWeights: spec.frozen ? null : matrix(layer.dWeights),
    bias: vector(layer.bias),
    dBias: gradient(layer.dBias),
    gamma: vector(layer.gamma),
    dGamma: gradient(layer.dGamma),
    beta: vector(layer.beta),
    dBeta: gradient(layer.dBeta),
    runningMean: vector(layer.runningMean),
    runningVariance: vector(layer.runningVariance),
  };
}

/** [rows, columns] of [≥ rows, stride]. */
export function unpadded(
  values: Float32Array,
  rows: number,
  columns: number,
  stride: number,
): Float32Array {
  const copy = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const start = row * stride;
    copy.set(values.subarray(start, start + columns), row * columns);
  }
  return copy;
}
