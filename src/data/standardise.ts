/**
 * @file Standardisation of features: mean 0 and standard deviation 1 over the training part.
 * N = samples, D = features; features are row-major [N, D].
 */

/** Per feature; `scale` is 1/σ (biased, ÷N), and 0 for a feature that is constant. */
export interface Standardisation {
  readonly mean: Float64Array;
  readonly scale: Float64Array;
}

/** The statistics of `features`, [N, inputs], N ≥ 1. Two passes in double precision, in the order of the samples. */
export function measureFeatures(
  features: Float32Array,
  inputs: number,
): Standardisation {
  const count = features.length / inputs;
  const mean = new Float64Array(inputs);
  const scale = new Float64Array(inputs);
  for (let i = 0; i < features.length; i++) mean[i % inputs]! += features[i]!;
  for (let d = 0; d < inputs; d++) mean[d]! /= count;
  for (let i = 0; i < features.length; i++) {
    const deviation = features[i]! - mean[i % inputs]!;
    scale[i % inputs]! += deviation * deviation;
  }
  for (let d = 0; d < inputs; d++)
    scale[d] = scale[d]! > 0 ? 1 / Math.sqrt(scale[d]! / count) : 0;
  return { mean, scale };
}

/** x ← (x − mean)·scale, in place. A constant feature becomes 0. */
export function standardise(features: Float32Array, by: Standardisation): void {
  const inputs = by.mean.length;
  for (let i = 0; i < features.length; i++) {
    const d = i % inputs;
    features[i] = (features[i]! - by.mean[d]!) * by.scale[d]!;
  }
}
