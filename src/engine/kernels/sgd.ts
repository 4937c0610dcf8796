/**
 * @file Stochastic gradient descent, with PyTorch's conventions for weight decay and momentum.
 */

const f = Math.fround;

/**
 * Adding and subtracting this rounds a velocity to a multiple of about 8e-28: the velocity of a dead unit would
 * otherwise decay to a subnormal number, stick there, and slow every later update severalfold.
 */
const TINY = f(1e-20);

/** θ ← θ − η·(g + λθ). values, gradient: `values.length` elements. */
export function descend(
  values: Float32Array,
  gradient: Float32Array,
  learningRate: number,
  weightDecay: number,
): void {
  const rate = f(learningRate);
  const decay = f(weightDecay);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const g = f(gradient[i]! + f(decay * value));
    values[i] = value - f(rate * g);
  }
}

/** v ← μv + g + λθ, θ ← θ − ηv. values, gradient, velocity: `values.length` elements. */
export function descendWithMomentum(
  values: Float32Array,
  gradient: Float32Array,
  velocity: Float32Array,
  learningRate: number,
  momentum: number,
  weightDecay: number,
): void {
  const rate = f(learningRate);
  const mu = f(momentum);
  const decay = f(weightDecay);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const g = f(gradient[i]! + f(decay * value));
    const v = f(f(f(f(mu * velocity[i]!) + g) + TINY) - TINY);
    velocity[i] = v;
    values[i] = value - f(rate * v);
  }
}
