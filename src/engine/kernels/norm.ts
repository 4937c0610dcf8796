/**
 * @file Euclidean norms. Squares are added as doubles, so that gradients of 1e-25 deep in a sigmoid network do not
 * vanish and those of 1e25 do not overflow; four partial sums, by index modulo 4, as two SIMD registers hold them.
 */

/** ‖x‖. x.length is a multiple of 4. */
export function norm(x: Float32Array): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let i = 0; i < x.length; i += 4) {
    s0 += x[i]! * x[i]!;
    s1 += x[i + 1]! * x[i + 1]!;
    s2 += x[i + 2]! * x[i + 2]!;
    s3 += x[i + 3]! * x[i + 3]!;
  }
  return Math.sqrt(s0 + s1 + (s2 + s3));
}

/** ‖x − y‖ over the elements of x. x.length is a multiple of 4; y may be longer. */
export function distance(x: Float32Array, y: Float32Array): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let i = 0; i < x.length; i += 4) {
    const d0 = x[i]! - y[i]!;
    const d1 = x[i + 1]! - y[i + 1]!;
    const d2 = x[i + 2]! - y[i + 2]!;
    const d3 = x[i + 3]! - y[i + 3]!;
    s0 += d0 * d0;
    s1 += d1 * d1;
    s2 += d2 * d2;
    s3 += d3 * d3;
  }
  return Math.sqrt(s0 + s1 + (s2 + s3));
}
