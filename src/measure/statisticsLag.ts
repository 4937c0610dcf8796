/**
 * @file How far the running mean, with which the network would be used, is from the mean of the probe.
 */
import type { DenseLayer } from "../engine/denseLayer";
import { EPSILON } from "../engine/kernels/batchNorm";
import type { Kernels } from "../engine/kernels/plainKernels";
import type { LayerBuffers } from "../engine/layerBuffers";
import type { Statistics } from "../engine/normalizations";

/**
 * |running mean − μ|/√(σ² + ε) averaged over units, μ and σ² of the rows that the buffers were filled with; in σ. NaN where
 * the layer has no running mean. `statistics`: those that the buffers were filled with.
 */
export function measureLag(
  kernels: Kernels,
  { runningMean, runningVariance, spec, units }: DenseLayer,
  { linear, nonlinear, mean, variance, stride }: LayerBuffers,
  rows: number,
  statistics: Statistics,
): number {
  if (runningMean === null) return NaN;
  const x = spec.placement === "beforeActivation" ? linear : nonlinear;
  // BatchNorm has both in the buffers already, if it normalized with them
  if (statistics === "running" || runningVariance === null)
    kernels.measureColumns(x, mean, variance, rows, stride);
  let sum = 0;
  for (let unit = 0; unit < units; unit++) {
    const deviation = Math.sqrt(variance[unit]! + EPSILON);
    sum += Math.abs(runningMean[unit]! - mean[unit]!) / deviation;
  }
  return sum / units;
}
