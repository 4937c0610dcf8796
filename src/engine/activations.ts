/**
 * @file The activations, each one object for what it is and beside it one for what it computes: the page knows all of them and
 * computes none. Kernels are over `count` elements and rounded to float32 after every operation; NaN stays NaN.
 */
import { sigmoidf, tanhf } from "./elementaryFloat";
import type { SimdModule } from "./kernels/simdModule";

const f = Math.fround;

/**
 * What counts as having stopped to pass gradients; asked of what the activation sees.
 * `flat`: values of a magnitude above `beyond`, or below `below`, where |φ′| is under 5.91 % of its maximum and stays there;
 * both are float32. `dead`: units that are never above 0. `never`: nothing.
 */
export type Saturation =
  | { readonly kind: "flat"; readonly beyond: number }
  | { readonly kind: "flatBelow"; readonly below: number }
  | { readonly kind: "dead" }
  | { readonly kind: "never" };

export interface ActivationObject {
  /** How the field writes it. */
  readonly written: string;
  /** Whether φ′ is made of x. Where it is not, y may have been written over x before `backward`. */
  readonly slopeNeedsInput: boolean;
  /** Whether `forward` on neighbouring float32 yields what is equal or greater, by construction or tried on all of them. */
  readonly isIncreasing: boolean;
  /** What y is never below and never above. */
  readonly bounds: readonly [low: number, high: number];
  readonly saturation: Saturation;
}

export interface ActivationKernels {
  /** y = φ(x); y may be x. */
  readonly forward: (x: Float32Array, y: Float32Array, count: number) => void;
  /** d ← d·φ′(x), in place; y = φ(x). */
  readonly backward: (
    x: Float32Array,
    y: Float32Array,
    d: Float32Array,
    count: number,
  ) => void;
  /** What computes both with SIMD, `backward` from that of x and y which it needs; null where y is x and d stays d. */
  readonly simd: {
    readonly forward: `${string}Forward` & keyof SimdModule;
    readonly backward: `${string}Backward` & keyof SimdModule;
  } | null;
}

/** φ′ = y(1 − y). Outside [0.015, 0.985], so beyond ln(0.985/0.015), it is below 6 % of its maximum. */
const sigmoid: ActivationObject = {
  written: "sigmoid",
  slopeNeedsInput: false,
  isIncreasing: true,
  bounds: [0, 1],
  saturation: { kind: "flat", beyond: f(4.1845914400698785) },
};

const sigmoidKernels: ActivationKernels = {
  forward(x, y, count) {
    for (let i = 0; i < count; i++) y[i] = sigmoidf(x[i]!);
  },
  backward(_x, y, d, count) {
    for (let i = 0; i < count; i++) {
      const value = y[i]!;
      d[i] = d[i]! * f(value * f(1 - value));
    }
  },
  simd: { forward: "sigmoidForward", backward: "sigmoidBackward" },
};

/**
 * φ′ = 1 − y². Beyond ±0.97, so beyond atanh 0.97, it is below 6 % of its maximum. The kernel is off by up to 6.5 units
 * in the last place, this way and that.
 */
const tanh: ActivationObject = {
  written: "tanh",
  slopeNeedsInput: false,
  isIncreasing: false,
  bounds: [-1, 1],
  saturation: { kind: "flat", beyond: f(2.092295720034939) },
};

const tanhKernels: ActivationKernels = {
  forward(x, y, count) {
    for (let i = 0; i < count; i++) y[i] = tanhf(x[i]!);
  },
  backward(_x, y, d, count) {
    for (let i = 0; i < count; i++) {
      const value = y[i]!;
      d[i] = d[i]! * f(1 - f(value * value));
    }
  },
  simd: { forward: "tanhForward", backward: "tanhBackward" },
};

/** max(0, x). φ′ is 1 where y > 0, else 0. */
const relu: ActivationObject = {
  written: "ReLU",
  slopeNeedsInput: false,
  isIncreasing: true,
  bounds: [0, Infinity],
  saturation: { kind: "dead" },
};

const reluKernels: ActivationKernels = {
  forward(x, y, count) {
    for (let i = 0; i < count; i++) {
      const value = x[i]!;
      y[i] = value < 0 ? 0 : value;
    }
  },
  backward(_x, y, d, count) {
    for (let i = 0; i < count; i++) if (!(y[i]! > 0)) d[i] = 0;
  },
  simd: { forward: "reluForward", backward: "reluBackward" },
};

/** PyTorch's default. */
const LEAK = f(0.01);

/** x above 0, else x/100. φ′ is 1 where y > 0, else 1/100: a unit that is never above 0 still learns, so none is dead. */
const leakyRelu: ActivationObject = {
  written: "leaky ReLU",
  slopeNeedsInput: false,
  isIncreasing: true,
  bounds: [-Infinity, Infinity],
  saturation: { kind: "never" },
};

const leakyReluKernels: ActivationKernels = {
  forward(x, y, count) {
    for (let i = 0; i < count; i++) {
      const value = x[i]!;
      y[i] = value > 0 ? value : LEAK * value;
    }
  },
  backward(_x, y, d, count) {
    for (let i = 0; i < count; i++) if (!(y[i]! > 0)) d[i] = LEAK * d[i]!;
  },
  simd: { forward: "leakyReluForward", backward: "leakyReluBackward" },
};

/** Below, e⁻ˣ is no float32: x counts as this, and x·σ(x) is 0 but for some 10⁻³⁶. */
const SILU_LOWEST = -87;

/**
 * x·σ(x) (Hendrycks & Gimpel 2016; Ramachandran et al. 2017, "swish"). φ′ = σ(x)·(1 + x·(1 − σ(x))): 0 at −1.28, at least
 * −0.0998 at −2.4, and below −3.64 it goes to 0 for good.
 */
const silu: ActivationObject = {
  written: "SiLU",
  slopeNeedsInput: true,
  isIncreasing: false,
  bounds: [-0.2785, Infinity],
  saturation: { kind: "flatBelow", below: f(-3.644164219920764) },
};

const siluKernels: ActivationKernels = {
  forward(x, y, count) {
    for (let i = 0; i < count; i++) {
      const value = x[i]!;
      const r = value < SILU_LOWEST ? SILU_LOWEST : value;
      y[i] = r * sigmoidf(r);
    }
  },
  backward(x, _y, d, count) {
    for (let i = 0; i < count; i++) {
      const value = x[i]!;
      const r = value < SILU_LOWEST ? SILU_LOWEST : value;
      const s = sigmoidf(r);
      d[i] = d[i]! * f(s * f(1 + f(r * f(1 - s))));
    }
  },
  simd: { forward: "siluForward", backward: "siluBackward" },
};

const identity: ActivationObject = {
  written: "identity",
  slopeNeedsInput: false,
  isIncreasing: true,
  bounds: [-Infinity, Infinity],
  saturation: { kind: "never" },
};

const identityKernels: ActivationKernels = {
  forward(x, y, count) {
    if (x !== y) for (let i = 0; i < count; i++) y[i] = x[i]!;
  },
  backward() {},
  simd: null,
};

/** By the names that addresses and files use, in the order in which they are offered. */
export const ACTIVATION_OBJECTS = {
  sigmoid,
  tanh,
  relu,
  leakyRelu,
  silu,
  identity,
} as const;

export type Activation = keyof typeof ACTIVATION_OBJECTS;

/** What computes each of them. */
export const ACTIVATION_KERNELS: Readonly<
  Record<Activation, ActivationKernels>
> = {
  sigmoid: sigmoidKernels,
  tanh: tanhKernels,
  relu: reluKernels,
  leakyRelu: leakyReluKernels,
  silu: siluKernels,
  identity: identityKernels,
};

export const ACTIVATIONS = Object.keys(
  ACTIVATION_OBJECTS,
) as readonly Activation[];

/** How the field writes each activation. */
export const ACTIVATION_NAMES = Object.fromEntries(
  ACTIVATIONS.map((name) => [name, ACTIVATION_OBJECTS[name].written]),
) as Readonly<Record<Activation, string>>;
