/**
 * @file Passing on what is already in order. What a layer does to the values of a unit is mostly increasing, and rounding
 * never swaps two numbers: ascending values of one tap then become, by the same operations, the ascending values of the
 * next, to the bit, which is cheaper than sorting again.
 */
import { ACTIVATION_OBJECTS } from "./activations";
import type { DenseLayer } from "./denseLayer";
import type { Kernels } from "./kernels/plainKernels";
import type { LayerBuffers } from "./layerBuffers";
import type { Statistics } from "./layerPass";
import { NORMALIZATION_OBJECTS } from "./normalizations";

/** Where ascending values are known; the next tap is `preactivation` after `linear`, and `activation` after that. */
export type OrderedTap = "linear" | "preactivation";

/** Whether a unit's values at the tap after `from` are in the order of those at `from`; noise swaps them. */
export function keepsOrder({ spec, gamma }: DenseLayer, from: OrderedTap) {
  const { activation, normalization } = spec;
  if (from === "preactivation" && !ACTIVATION_OBJECTS[activation].isIncreasing)
    return false;
  if (!isNormalizedAfter(spec, from)) return true;
  if (spec.noise !== undefined) return false;
  if (normalization === "none") return true;
  return (
    NORMALIZATION_OBJECTS[normalization].isOverBatch &&
    (gamma === null || gamma.every((scale) => scale >= 0))
  );
}

/**
 * values: [rows, stride]; in place, from values of the tap `from` to those of the next, in whatever order the rows are.
 * `keepsOrder` must hold. `statistics`: those with which the buffers were filled.
 */
export function passOn(
  kernels: Kernels,
  layer: DenseLayer,
  { mean: ownMean, inverseDeviation, stride }: LayerBuffers,
  from: OrderedTap,
  values: Float32Array,
  rows: number,
  statistics: Statistics,
): void {
  const { spec, gamma, beta } = layer;
  if (from === "preactivation")
    kernels.activate(spec.activation, values, values, rows * stride);
  if (beta === null || !isNormalizedAfter(spec, from)) return;
  const mean = statistics === "own" ? ownMean : layer.runningMean!;
  if (gamma === null)
    kernels.centreColumns(values, mean, beta, values, rows, stride);
  else
    kernels.normalizeColumns(
      values,
      mean,
      inverseDeviation,
      gamma,
      beta,
      values,
      values,
      rows,
      stride,
    );
}

const isNormalizedAfter = (
  { placement }: DenseLayer["spec"],
  from: OrderedTap,
): boolean => (from === "linear") === (placement === "beforeActivation");
