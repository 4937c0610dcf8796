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

/** x above 0, else x/100. */
export function leakyReluForward(x: usize, y: usize, count: i32): void {
  for (const stop = end(x, count); x < stop; x += VECTOR, y += VECTOR) {
    const value = v128.load(x);
    const leak = f32x4.mul(f32x4.splat(0.01), value);
    const passes = f32x4.gt(value, f32x4.splat(0));
    v128.store(y, v128.bitselect(value, leak, passes));
  }
}

// @ts-ignore: decorator
@inline
function silu(x: v128): v128 {
  const r = f32x4.pmax(x, f32x4.splat(-87));
  return f32x4.mul(r, sigmoid(r));
}

export function siluForward(x: usize, y: usize, count: i32): void {
  const stop = end(x, count);
  for (; x + VECTOR < stop; x += 2 * VECTOR, y += 2 * VECTOR) {
    const first = silu(v128.load(x));
    const second = silu(v128.load(x, VECTOR));
    v128.store(y, first);
    v128.store(y, second, VECTOR);
  }
  if (x < stop) v128.store(y, silu(v128.load(x)));
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

/** d ← d where y > 0, else d/100. */
export function leakyReluBackward(y: usize, d: usize, count: i32): void {
  for (const stop = end(y, count); y < stop; y += VECTOR, d += VECTOR) {
    const value = v128.load(d);
    const leak = f32x4.mul(f32x4.splat(0.01), value);
    const passes = f32x4.gt(v128.load(y), f32x4.splat(0));
    v128.store(d, v128.bitselect(value, leak, passes));
  }
}

/** σ(x)·(1 + x·(1 − σ(x))). */
// @ts-ignore: decorator
@inline
function siluSlope(x: v128): v128 {
  const one = f32x4.splat(1);
  const r = f32x4.pmax(x, f32x4.splat(-87));
  const s = sigmoid(r);
  return f32x4.mul(s, f32x4.add(one, f32x4.mul(r, f32x4.sub(one, s))));
}

/** d ← d·φ′(x). */
export function siluBackward(x: usize, d: usize, count: i32): void {
  const stop = end(x, count);
  for (; x + VECTOR < stop; x += 2 * VECTOR, d += 2 * VECTOR) {
    const first = siluSlope(v128.load(x));
    const second = siluSlope(v128.load(x, VECTOR));
    v128.store(d, f32x4.mul(v128.load(d), first));
    v128.store(d, f32x4.mul(v128.load(d, VECTOR), second), VECTOR);
  }
  if (x < stop) v128.store(d, f32x4.mul(v128.load(d), siluSlope(v128.load(x))));
}
