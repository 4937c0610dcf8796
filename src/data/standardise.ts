/**
 * @file Standardisation of features: mean 0 and standard deviation 1 over the training part.
 * N = samples, D = features; features are row-major [N, D].
 */

/** A number for each feature; `scale` is 1/σ (biased, ÷N), and 0 for a feature that is constant. */
export interface Standardisation {
  readonly mean: Float64Array;
  readonly scale: Float64Array;
}

/**
 * The statistics of `features`, [N, inputs], N ≥ 1. Two passes in double precision, in the order of the samples; the
 * mean is taken from the first sample on, so that rounding cannot give a constant feature a deviation.
 */
export function measureFeatures(
  features: Float32Array,
  inputs: number,
): Standardisation {
  const first = Float64Array.from(features.subarray(0, inputs));
  const mean = Float64Array.from(first);
  const scale = new Float64Array(inputs);
  const count = features.length / inputs;
  for (let row = 0; row < features.length; row += inputs)
    for (let d = 0; d < inputs; d++)
      mean[d]! += (features[row + d]! - first[d]!) / count;
  for (let row = 0; row < features.length; row += inputs)
    for (let d = 0; d < inputs; d++) {
      const deviation = features[row + d]! - mean[d]!;
      scale[d]! += (deviation * deviation) / count;
    }
  for (let d = 0; d < inputs; d++)
    scale[d] = scale[d]! > 0 ? 1 / Math.sqrt(scale[d]!) : 0;
  return { mean, scale };
}

/** x ← (x − mean)·scale, in place. A constant feature becomes 0. */
export function standardise(features: Float32Array, by: Standardisation): void {
  const { mean, scale } = by;
  const inputs = mean.length;
  for (let row = 0; row < features.length; row += inputs)
    for (let d = 0; d < inputs; d++)
      features[row + d] = (features[row + d]! - mean[d]!) * scale[d]!;
}
