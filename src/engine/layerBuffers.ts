/**
 * @file What a layer computes for a batch. Buffers whose values coincide are the same array, so that nothing is
 * computed or copied twice.
 */
import { ACTIVATION_OBJECTS } from "./activations";
import type { Take } from "./arena";
import type { DenseLayer } from "./denseLayer";
import { NORMALIZATION_OBJECTS } from "./normalizations";
import { describeNoise, type LayerNoise } from "./noise";

/** All [rows, stride] row-major, columns ≥ units are padding, unless said otherwise. */
export interface LayerBuffers {
  readonly units: number;
  readonly stride: number;
  /** xW + b. */
  readonly linear: Float32Array;
  /** What the nonlinearity sees. */
  readonly preactivation: Float32Array;
  /** What the nonlinearity yields. */
  readonly nonlinear: Float32Array;
  /** What the next layer receives. */
  readonly activation: Float32Array;
  /** x̂ of the normalization. */
  readonly normalized: Float32Array;
  /** [stride], where statistics are those of the mini-batch. */
  readonly mean: Float32Array;
  readonly variance: Float32Array;
  /** 1/√(σ² + ε). [stride] where statistics are those of the mini-batch, else [rows]. */
  readonly inverseDeviation: Float32Array;
  /** Behind the normalization, or where it would stand; null where there is none. */
  readonly noise: LayerNoise | null;
}

const NONE = new Float32Array(0);

type Planes = Pick<
  LayerBuffers,
  "linear" | "preactivation" | "nonlinear" | "activation" | "normalized"
>;

/** For measuring: each tap keeps its values; x̂ is overwritten by what is made of it. */
function tapPlanes(
  { spec }: DenseLayer,
  isNoisy: boolean,
  plane: () => Float32Array,
): Planes {
  const { activation: kind, normalization, placement } = spec;
  const isChanged = normalization !== "none" || isNoisy;
  const isBefore = isChanged && placement === "beforeActivation";
  const isAfter = isChanged && placement === "afterActivation";
  const linear = plane();
  const preactivation = isBefore ? plane() : linear;
  const nonlinear = kind === "identity" ? preactivation : plane();
  const activation = isAfter ? plane() : nonlinear;
  const normalized = isAfter ? activation : preactivation;
  return { linear, preactivation, nonlinear, activation, normalized };
}

/** For training: only what the backward pass needs is kept, everything else is overwritten in place. */
function trainingPlanes(
  { spec }: DenseLayer,
  isNoisy: boolean,
  plane: () => Float32Array,
): Planes {
  const { activation: kind, normalization, placement } = spec;
  const { slopeNeedsInput } = ACTIVATION_OBJECTS[kind];
  const { hasScale, hasShift } = NORMALIZATION_OBJECTS[normalization];
  const isAfter = placement === "afterActivation";
  const linear = plane();
  if (!hasScale) {
    const nonlinear = slopeNeedsInput ? plane() : linear;
    return {
      linear,
      preactivation: linear,
      nonlinear,
      activation: isAfter && (isNoisy || hasShift) ? plane() : nonlinear,
      normalized: NONE,
    };
  }
  const made = plane();
  const preactivation = isAfter ? linear : made;
  const nonlinear = slopeNeedsInput ? plane() : preactivation;
  return {
    linear,
    preactivation,
    nonlinear,
    activation: isAfter ? made : nonlinear,
    normalized: isAfter ? plane() : linear,
  };
}

/** `noisyTaps`: taps with the layer's noise, if it has any; `taps`: without. */
export type BufferPurpose = "training" | "taps" | "noisyTaps";

/** Takes the buffers of one layer for `rows` samples. */
export function describeLayerBuffers(
  take: Take,
  layer: DenseLayer,
  rows: number,
  purpose: BufferPurpose,
): LayerBuffers {
  const stride = layer.paddedUnits;
  const plane = () => take(rows * stride);
  const isNoisy = purpose !== "taps" && layer.spec.noise !== undefined;
  const describePlanes = purpose === "training" ? trainingPlanes : tapPlanes;
  const planes = describePlanes(layer, isNoisy, plane);
  const { isOverBatch, hasScale } =
    NORMALIZATION_OBJECTS[layer.spec.normalization];
  return {
    units: layer.units,
    stride,
    ...planes,
    mean: isOverBatch ? take(stride) : NONE,
    variance: isOverBatch ? take(stride) : NONE,
    inverseDeviation: hasScale ? take(isOverBatch ? stride : rows) : NONE,
    noise: isNoisy ? describeNoise(take, rows * stride) : null,
  };
}
