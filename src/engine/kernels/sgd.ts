/**
 * @file Stochastic gradient descent, with PyTorch's conventions for weight decay and momentum.
 */
import { multiplyTransposed } from "./matmul";
import { sumSquares } from "./squares";

const f = Math.fround;

/**
 * Adding and subtracting this rounds a velocity to a multiple of about 8e-28: the velocity of a dead unit would
 * otherwise decay to a subnormal number, stick there, and slow every later update severalfold.
 */
const TINY = f(1e-20);

/** η, μ and λ. */
export interface Descent {
  readonly learningRate: number;
  readonly momentum: number;
  readonly weightDecay: number;
}

/**
 * v ← μv + g + λθ, θ ← θ − ηv; without a velocity θ ← θ − η·(g + λθ). values, gradient, velocity: `values.length`
 * elements; squares: see UPDATE_SUMS, overwritten, or null where nobody reads them.
 */
export function descend(
  values: Float32Array,
  gradient: Float32Array,
  velocity: Float32Array | null,
  { learningRate, momentum, weightDecay }: Descent,
  squares: Float64Array | null,
): void {
  const rate = f(learningRate);
  const mu = f(momentum);
  const decay = f(weightDecay);
  if (squares !== null) {
    sumSquares(gradient, squares, 0);
    sumSquares(values, squares, 2);
  }
  let even = 0;
  let odd = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    let v = f(gradient[i]! + f(decay * value));
    if (velocity !== null) {
      v = f(f(f(f(mu * velocity[i]!) + v) + TINY) - TINY);
      velocity[i] = v;
    }
    const moved = f(value - f(rate * v));
    values[i] = moved;
    if (squares === null) continue;
    const change = moved - value;
    if (i % 2 === 0) even += change * change;
    else odd += change * change;
  }
  if (squares !== null) {
    squares[4] = even;
    squares[5] = odd;
  }
}

/** gradient ← xᵀ·d as `multiplyTransposed` does, then `descend` of all [≥ rows, columns]. */
export function multiplyAndDescend(
  x: Float32Array,
  xStride: number,
  d: Float32Array,
  batch: number,
  rows: number,
  columns: number,
  values: Float32Array,
  gradient: Float32Array,
  velocity: Float32Array | null,
  descent: Descent,
  squares: Float64Array | null,
): void {
  multiplyTransposed(x, xStride, d, gradient, batch, rows, columns);
  descend(values, gradient, velocity, descent, squares);
}
