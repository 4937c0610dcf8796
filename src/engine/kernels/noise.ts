/**
 * @file Noise that stretches and moves every element; see NoiseSpec. All [rows, units] row-major.
 */

const f = Math.fround;

/** y ← s·y + m, in place, `count` elements. */
export function disturb(
  y: Float32Array,
  scale: Float32Array,
  shift: Float32Array,
  count: number,
): void {
  for (let i = 0; i < count; i++) y[i] = f(scale[i]! * y[i]!) + shift[i]!;
}

/** dL/d(s·y + m) becomes dL/dy in place, `count` elements. */
export function disturbBackward(
  d: Float32Array,
  scale: Float32Array,
  count: number,
): void {
  for (let i = 0; i < count; i++) d[i] = scale[i]! * d[i]!;
}
