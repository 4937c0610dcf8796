/**
 * @file The parameters of one layer and their gradients. Padded rows and columns of weights and padded entries of
 * vectors are 0 and stay 0.
 */
import { padded } from "./arena";
import type { Take } from "./arena";
import type { LayerSpec } from "./networkSpec";
import { NORMALIZATION_OBJECTS } from "./normalizations";

export type ParameterName = "weights" | "bias" | "gamma" | "beta";

/** What the optimizer moves, where it is learned. */
export interface Parameter {
  readonly name: ParameterName;
  readonly values: Float32Array;
  /** dL/dvalues of the last backward pass, without weight decay. */
  readonly gradient: Float32Array;
  /** What is not learned has a gradient nevertheless. */
  readonly isLearned: boolean;
}

export interface DenseLayer {
  readonly spec: LayerSpec;
  readonly inputs: number;
  readonly paddedInputs: number;
  readonly units: number;
  readonly paddedUnits: number;
  /** [paddedInputs, paddedUnits]. */
  readonly weights: Float32Array;
  readonly dWeights: Float32Array;
  /** [paddedUnits], as all below. Null where the layer has none. */
  readonly bias: Float32Array | null;
  readonly dBias: Float32Array | null;
  readonly gamma: Float32Array | null;
  readonly dGamma: Float32Array | null;
  readonly beta: Float32Array | null;
  readonly dBeta: Float32Array | null;
  /** Where statistics are those of the mini-batch: 0 and 1 at first. */
  readonly runningMean: Float32Array | null;
  readonly runningVariance: Float32Array | null;
  /** Weights, bias, gamma, beta: those that the layer has, in this order. */
  readonly parameters: readonly Parameter[];
}

/** The output layer: dense with a bias, and nothing else. */
export const outputLayerSpec = (units: number): LayerSpec => ({
  units,
  activation: "identity",
  normalization: "none",
  placement: "beforeActivation",
  bias: true,
  frozen: false,
});

/** Takes the layer's memory; all zeros until `resetDenseLayer`. */
export function describeDenseLayer(
  take: Take,
  spec: LayerSpec,
  inputs: number,
): DenseLayer {
  const paddedInputs = padded(inputs);
  const paddedUnits = padded(spec.units);
  const parameters: Parameter[] = [];
  const isAffineLearned = spec.affine !== "fixed";
  const takeParameter = (name: ParameterName, length: number): Parameter => {
    const isLearned = isAffineLearned || (name !== "gamma" && name !== "beta");
    const values = take(length);
    const parameter = { name, values, gradient: take(length), isLearned };
    parameters.push(parameter);
    return parameter;
  };
  const optional = (name: ParameterName, present: boolean) =>
    present ? takeParameter(name, paddedUnits) : null;
  const { isOverBatch, hasScale, hasShift } =
    NORMALIZATION_OBJECTS[spec.normalization];
  const weights = takeParameter("weights", paddedInputs * paddedUnits);
  const bias = optional("bias", spec.bias);
  const gamma = optional("gamma", hasScale);
  const beta = optional("beta", hasShift);
  return {
    spec,
    inputs,
    paddedInputs,
    units: spec.units,
    paddedUnits,
    weights: weights.values,
    dWeights: weights.gradient,
    bias: bias?.values ?? null,
    dBias: bias?.gradient ?? null,
    gamma: gamma?.values ?? null,
    dGamma: gamma?.gradient ?? null,
    beta: beta?.values ?? null,
    dBeta: beta?.gradient ?? null,
    runningMean: isOverBatch ? take(paddedUnits) : null,
    runningVariance: isOverBatch && hasScale ? take(paddedUnits) : null,
    parameters,
  };
}
