/**
 * @file Plain-data description of a multi-layer perceptron, its optimizer and its first weights.
 */
import type { Activation } from "./activations";
import type { Normalization } from "./normalizations";

/** Where in a layer the normalization stands. */
export const PLACEMENTS = ["beforeActivation", "afterActivation"] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** `squaredError` is summed over outputs and averaged over samples; labels become one-hot targets. */
export const LOSSES = ["crossEntropy", "squaredError"] as const;
export type Loss = (typeof LOSSES)[number];

/** Whether γ and β are learned, or stay as they are: 1 and 0 from the start. */
export const AFFINES = ["learned", "fixed"] as const;
export type Affine = (typeof AFFINES)[number];

/**
 * Noise where the normalization stands, behind it (Santurkar et al. 2018, "noisy BatchNorm"; their values: 0.5, 0.1, 1.25,
 * 0.1). At every step each unit draws μ ~ U(−shift, shift) and σ ~ U(1, scale), and each element m ~ U(μ − shiftSpread,
 * μ + shiftSpread) and s ~ N(σ, scaleSpread²): it becomes s·a + m.
 */
export interface NoiseSpec {
  /** All ≥ 0, but scale ≥ 1. */
  readonly shift: number;
  readonly shiftSpread: number;
  readonly scale: number;
  readonly scaleSpread: number;
}

/** One hidden layer: dense → [normalization] → activation → [normalization, if placed after]. */
export interface LayerSpec {
  /** 1 to 512. */
  readonly units: number;
  readonly activation: Activation;
  readonly normalization: Normalization;
  readonly placement: Placement;
  /** Whether xW has a bias added. Where the mini-batch's mean is subtracted a bias does nothing; it is kept only to show that. */
  readonly bias: boolean;
  /** A frozen layer takes part in forward and backward, but none of its parameters is updated, and their gradients are not computed. */
  readonly frozen: boolean;
  /** Learned where it is missing. */
  readonly affine?: Affine;
  /** Whether the backward pass takes the mini-batch's μ and σ for constants; false where it is missing. It is then no gradient. */
  readonly stopGradient?: boolean;
  /** None where it is missing. */
  readonly noise?: NoiseSpec;
}

/** Standard deviations of W: xavier √(2/(in+out)), he √(2/in), lecun √(1/in), normal `sigma`. All draw N(0, 1) and scale it. */
export const INITIALIZATIONS = ["xavier", "he", "lecun", "normal"] as const;
export type InitializationKind = (typeof INITIALIZATIONS)[number];
export type Initialization =
  | { readonly kind: Exclude<InitializationKind, "normal"> }
  | { readonly kind: "normal"; readonly sigma: number };

/** The network without what its data set decides (numbers of inputs and outputs). */
export interface NetworkSpec {
  /** Hidden layers, 0 to 32, in the order in which data flows. */
  readonly layers: readonly LayerSpec[];
  readonly loss: Loss;
  readonly initialization: Initialization;
}

export const OPTIMIZERS = ["sgd", "adam"] as const;
export type OptimizerKind = (typeof OPTIMIZERS)[number];

/** Weight decay λ adds λ·θ to every parameter's gradient, as PyTorch does. Adam: β₁ 0.9, β₂ 0.999, ε 1e-8. */
export type OptimizerSpec =
  | {
      readonly kind: "sgd";
      readonly learningRate: number;
      readonly momentum: number;
      readonly weightDecay: number;
    }
  | {
      readonly kind: "adam";
      readonly learningRate: number;
      readonly weightDecay: number;
    };

/** How many buffers as large as each parameter an optimizer keeps: a velocity, or Adam's first and second moment. */
export function momentCount(spec: OptimizerSpec): number {
  if (spec.kind === "adam") return 2;
  return spec.momentum === 0 ? 0 : 1;
}
