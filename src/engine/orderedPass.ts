/**
 * @file Passing on what is already in order. What a layer does to the values of a unit is mostly increasing, and rounding
 * never swaps two numbers: ascending values of one tap then become, by the same operations, the ascending values of the
 * next, to the bit, which is cheaper than sorting again.
 */
import { ACTIVATION_OBJECTS } from "./activations";
import type { DenseLayer } from "./denseLayer";
import type { Kernels } from "./kernels/plainKernels";
import type { LayerBuffers } from "./layerBuffers";
import { NORMALIZATION_PASSES, type Statistics } from "./normalizations";

/** Where ascending values are known; the next tap is `preactivation` after `linear`, and `activation` after that. */
export type OrderedTap = "linear" | "preactivation";

/** Whether a unit's values at the tap after `from` are in the order of those at `from`; noise swaps them. */
export function keepsOrder({ spec, gamma }: DenseLayer, from: OrderedTap) {
  const { activation, normalization } = spec;
  if (from === "preactivation" && !ACTIVATION_OBJECTS[activation].isIncreasing)
    return false;
  if (!isNormalizedAfter(spec, from)) return true;
  if (spec.noise !== undefined) return false;
  return (
    NORMALIZATION_PASSES[normalization].reapply !== null &&
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
  buffers: LayerBuffers,
  from: OrderedTap,
  values: Float32Array,
  rows: number,
  statistics: Statistics,
): void {
  const { activation, normalization } = layer.spec;
  if (from === "preactivation")
    kernels.activate(activation, values, values, rows * buffers.stride);
  if (!isNormalizedAfter(layer.spec, from)) return;
  const { reapply } = NORMALIZATION_PASSES[normalization];
  reapply?.(kernels, layer, buffers, values, rows, statistics);
}

const isNormalizedAfter = (
  { placement }: DenseLayer["spec"],
  from: OrderedTap,
): boolean => (from === "linear") === (placement === "beforeActivation");
