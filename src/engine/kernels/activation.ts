/**
 * @file Activations and their derivatives, element by element. The derivative is taken from the activation's output.
 */
import { sigmoidf, tanhf } from "../elementaryFloat";
import type { Activation } from "../networkSpec";

const f = Math.fround;

/** y = φ(x), x and y of `count` elements; y may be x. NaN stays NaN. */
export function activate(
  kind: Activation,
  x: Float32Array,
  y: Float32Array,
  count: number,
): void {
  switch (kind) {
    case "sigmoid":
      for (let i = 0; i < count; i++) y[i] = sigmoidf(x[i]!);
      return;
    case "tanh":
      for (let i = 0; i < count; i++) y[i] = tanhf(x[i]!);
      return;
    case "relu":
      for (let i = 0; i < count; i++) {
        const value = x[i]!;
        y[i] = value < 0 ? 0 : value;
      }
      return;
    case "identity":
      if (x !== y) for (let i = 0; i < count; i++) y[i] = x[i]!;
      return;
    default:
      kind satisfies never;
  }
}

/** d ← d·φ′, in place; y = φ(x). sigmoid y(1 − y), tanh 1 − y², relu 1 where y > 0. d, y: `count` elements. */
export function activateBackward(
  kind: Activation,
  y: Float32Array,
  d: Float32Array,
  count: number,
): void {
  switch (kind) {
    case "sigmoid":
      for (let i = 0; i < count; i++) {
        const value = y[i]!;
        d[i] = d[i]! * f(value * f(1 - value));
      }
      return;
    case "tanh":
      for (let i = 0; i < count; i++) {
        const value = y[i]!;
        d[i] = d[i]! * f(1 - f(value * value));
      }
      return;
    case "relu":
      for (let i = 0; i < count; i++) if (!(y[i]! > 0)) d[i] = 0;
      return;
    case "identity":
      return;
    default:
      kind satisfies never;
  }
}
