/**
 * @file float32 exp, sigmoid, tanh, log: rounded after every operation, as a float32 machine would, from + − × ÷ and
 * bit moves alone, so that SIMD lanes give the same bits. NaN propagates.
 * Coefficients: Cephes expf and logf (Moshier); tanh as in Eigen's rational approximation of degree 13/6.
 */

const f = Math.fround;
const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);

/** 1.5·2²³: adding it rounds a float32 to an integer, subtracting it again leaves that integer. */
const ROUNDER = 12582912;
const LOG2E = f(Math.LOG2E);
/** ln 2 = LN2_HIGH + LN2_LOW; products of the first with exponents are exact. */
const LN2_HIGH = f(0.693359375);
const LN2_LOW = f(-2.1219444e-4);
const HALF_SQRT = f(Math.SQRT1_2);

/** Both eˣ and e⁻ˣ are normal float32 numbers for |x| up to here. */
const EXP_LIMIT = 87;
const E5 = f(1.98756915e-4);
const E4 = f(1.3981999507e-3);
const E3 = f(8.3334519073e-3);
const E2 = f(4.1665795894e-2);
const E1 = f(1.6666665459e-1);
const E0 = f(5.0000001201e-1);
/** 2ⁿ for n = −127 … 128; the first entry is never used by a clamped argument. */
const POWERS = Float32Array.from({ length: 256 }, (_, i) => {
  bits[0] = i << 23;
  return float[0]!;
});

/** eˣ with x clamped to ±87; 0.97 ulp. */
export function expf(x: number): number {
  let r = f(x);
  r = r < -EXP_LIMIT ? -EXP_LIMIT : r;
  r = r > EXP_LIMIT ? EXP_LIMIT : r;
  const n = f(f(f(r * LOG2E) + ROUNDER) - ROUNDER);
  r = f(r - f(n * LN2_HIGH));
  r = f(r - f(n * LN2_LOW));
  let p = f(f(E5 * r) + E4);
  p = f(f(p * r) + E3);
  p = f(f(p * r) + E2);
  p = f(f(p * r) + E1);
  p = f(f(p * r) + E0);
  p = f(f(f(p * f(r * r)) + r) + 1);
  return f(p * POWERS[(n + 127) | 0]!);
}

/** 1/(1 + e⁻ˣ); 2.4 ulp. */
export function sigmoidf(x: number): number {
  return f(1 / f(1 + expf(-x)));
}

/** Where the rational reaches 1 in float32. */
const TANH_LIMIT = f(7.90531110763549805);
const P6 = f(-2.76076847742355e-16);
const P5 = f(2.00018790482477e-13);
const P4 = f(-8.60467152213735e-11);
const P3 = f(5.12229709037114e-8);
const P2 = f(1.48572235717979e-5);
const P1 = f(6.37261928875436e-4);
const P0 = f(4.89352455891786e-3);
const Q3 = f(1.19825839466702e-6);
const Q2 = f(1.18534705686654e-4);
const Q1 = f(2.268434632439e-3);
const Q0 = f(4.89352518554385e-3);

/** tanh x; 6.5 ulp. */
export function tanhf(x: number): number {
  let r = f(x);
  r = r < -TANH_LIMIT ? -TANH_LIMIT : r;
  r = r > TANH_LIMIT ? TANH_LIMIT : r;
  const z = f(r * r);
  let p = f(f(P6 * z) + P5);
  p = f(f(p * z) + P4);
  p = f(f(p * z) + P3);
  p = f(f(p * z) + P2);
  p = f(f(p * z) + P1);
  p = f(f(p * z) + P0);
  p = f(p * r);
  let q = f(f(Q3 * z) + Q2);
  q = f(f(q * z) + Q1);
  q = f(f(q * z) + Q0);
  return f(p / q);
}

const L = [
  7.0376836292e-2, -1.151461031e-1, 1.167699874e-1, -1.2420140846e-1,
  1.4249322787e-1, -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1,
  3.3333331174e-1,
].map(f);

/** Natural logarithm; 0.8 ulp. −Infinity at 0 and for subnormal numbers, NaN below. */
export function logf(x: number): number {
  const v = f(x);
  if (!(v >= 2 ** -126)) return v >= 0 ? -Infinity : NaN;
  if (v === Infinity) return v;
  float[0] = v;
  let e = (bits[0]! >> 23) - 126;
  bits[0] = (bits[0]! & 0x007fffff) | 0x3f000000;
  let m = float[0];
  if (m < HALF_SQRT) {
    e -= 1;
    m = f(m + m);
  }
  m = f(m - 1);
  const z = f(m * m);
  let y = L[0]!;
  for (let i = 1; i < L.length; i++) y = f(f(y * m) + L[i]!);
  y = f(f(y * m) * z);
  y = f(y + f(e * LN2_LOW));
  y = f(y - f(0.5 * z));
  return f(f(m + y) + f(e * LN2_HIGH));
}
