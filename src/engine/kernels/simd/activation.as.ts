/**
 * @file Activations and their derivatives, see activation.ts. Counts are of float32, multiples of 4.
 */
import { sigmoid, tanh, VECTOR } from "./lanes.as";

// @ts-ignore: decorator
@inline
function end(start: usize, count: i32): usize {
  return start + (<usize>count << 2);
}

/** Two vectors at a time: one alone would wait for each of its operations. */
export function sigmoidForward(x: usize, y: usize, count: i32): void {
  const stop = end(x, count);
  for (; x + VECTOR < stop; x += 2 * VECTOR, y += 2 * VECTOR) {
    const first = sigmoid(v128.load(x));
    const second = sigmoid(v128.load(x, VECTOR));
    v128.store(y, first);
    v128.store(y, second, VECTOR);
  }
  if (x < stop) v128.store(y, sigmoid(v128.load(x)));
}

export function tanhForward(x: usize, y: usize, count: i32): void {
  const stop = end(x, count);
  for (; x + VECTOR < stop; x += 2 * VECTOR, y += 2 * VECTOR) {
    const first = tanh(v128.load(x));
    const second = tanh(v128.load(x, VECTOR));
    v128.store(y, first);
    v128.store(y, second, VECTOR);
  }
  if (x < stop) v128.store(y, tanh(v128.load(x)));
}

export function reluForward(x: usize, y: usize, count: i32): void {
  for (const stop = end(x, count); x < stop; x += VECTOR, y += VECTOR)
    v128.store(y, f32x4.pmax(v128.load(x), f32x4.splat(0)));
}

/** d ← d·y(1 − y). */
export function sigmoidBackward(y: usize, d: usize, count: i32): void {
  for (const stop = end(y, count); y < stop; y += VECTOR, d += VECTOR) {
    const value = v128.load(y);
    const slope = f32x4.mul(value, f32x4.sub(f32x4.splat(1), value));
    v128.store(d, f32x4.mul(v128.load(d), slope));
  }
}

/** d ← d·(1 − y²). */
export function tanhBackward(y: usize, d: usize, count: i32): void {
  for (const stop = end(y, count); y < stop; y += VECTOR, d += VECTOR) {
    const value = v128.load(y);
    const slope = f32x4.sub(f32x4.splat(1), f32x4.mul(value, value));
    v128.store(d, f32x4.mul(v128.load(d), slope));
  }
}

/** d ← d where y > 0, else 0. */
export function reluBackward(y: usize, d: usize, count: i32): void {
  for (const stop = end(y, count); y < stop; y += VECTOR, d += VECTOR) {
    const passes = f32x4.gt(v128.load(y), f32x4.splat(0));
    v128.store(d, v128.and(v128.load(d), passes));
  }
}
