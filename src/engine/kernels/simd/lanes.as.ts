/**
 * @file Four float32 at a time: the elementary functions, operation for operation those of elementaryFloat.ts, so that
 * every lane has the bits that the plain kernels give. pmin and pmax are comparisons, and keep NaN as those do.
 */

/** Bytes of one vector. */
export const VECTOR: usize = 16;

/** See sgd.ts: rounds away what would decay to a subnormal number. */
// @ts-ignore: decorator
@inline
export function flush(x: v128): v128 {
  const tiny = f32x4.splat(1e-20);
  return f32x4.sub(f32x4.add(x, tiny), tiny);
}

/** a·b + c, rounded after each operation. */
// @ts-ignore: decorator
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  return f32x4.add(f32x4.mul(a, b), c);
}

/** x₀ + Σ(x − x₀)/batch over `batch` vectors, `stride` bytes from one to the next, x₀ the first. */
// @ts-ignore: decorator
@inline
export function averageVector(x: usize, stride: usize, batch: i32): v128 {
  const first = v128.load(x);
  let sum = f32x4.splat(0);
  for (let i = batch; i > 0; i--, x += stride)
    sum = f32x4.add(sum, f32x4.sub(v128.load(x), first));
  return f32x4.add(first, f32x4.div(sum, f32x4.splat(<f32>batch)));
}

/** eˣ, x clamped to ±87. */
// @ts-ignore: decorator
@inline
export function exp(x: v128): v128 {
  let r = f32x4.pmax(x, f32x4.splat(-87));
  r = f32x4.pmin(r, f32x4.splat(87));
  const rounder = f32x4.splat(12582912);
  // The integer nearest to x/ln 2 stands in the low bits of `shifted`.
  const shifted = f32x4.add(f32x4.mul(r, f32x4.splat(1.44269504088896341)), rounder);
  const n = f32x4.sub(shifted, rounder);
  r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(0.693359375)));
  r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(-2.12194440e-4)));
  let p = madd(f32x4.splat(1.98756915e-4), r, f32x4.splat(1.3981999507e-3));
  p = madd(p, r, f32x4.splat(8.3334519073e-3));
  p = madd(p, r, f32x4.splat(4.1665795894e-2));
  p = madd(p, r, f32x4.splat(1.6666665459e-1));
  p = madd(p, r, f32x4.splat(5.0000001201e-1));
  p = f32x4.add(madd(p, f32x4.mul(r, r), r), f32x4.splat(1));
  const power = i32x4.add(i32x4.shl(shifted, 23), f32x4.splat(1));
  return f32x4.mul(p, power);
}

/** 1/(1 + e⁻ˣ). */
// @ts-ignore: decorator
@inline
export function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1);
  // 0 − x takes fewer instructions than a change of sign; that −0 becomes 0 does not matter to exp.
  const negative = f32x4.sub(f32x4.splat(0), x);
  return f32x4.div(one, f32x4.add(one, exp(negative)));
}

// @ts-ignore: decorator
@inline
export function tanh(x: v128): v128 {
  let r = f32x4.pmax(x, f32x4.splat(-7.90531110763549805));
  r = f32x4.pmin(r, f32x4.splat(7.90531110763549805));
  const z = f32x4.mul(r, r);
  let p = madd(f32x4.splat(-2.76076847742355e-16), z, f32x4.splat(2.00018790482477e-13));
  p = madd(p, z, f32x4.splat(-8.60467152213735e-11));
  p = madd(p, z, f32x4.splat(5.12229709037114e-8));
  p = madd(p, z, f32x4.splat(1.48572235717979e-5));
  p = madd(p, z, f32x4.splat(6.37261928875436e-4));
  p = madd(p, z, f32x4.splat(4.89352455891786e-3));
  p = f32x4.mul(p, r);
  let q = madd(f32x4.splat(1.19825839466702e-6), z, f32x4.splat(1.18534705686654e-4));
  q = madd(q, z, f32x4.splat(2.268434632439e-3));
  q = madd(q, z, f32x4.splat(4.89352518554385e-3));
  return f32x4.div(p, q);
}
