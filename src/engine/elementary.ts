/**
 * @file Double-precision exp, log, sin, cos from + − × ÷ and bit moves alone. IEEE 754 rounds these correctly
 * everywhere, so the results are the same bits in every engine; those of Math.exp and its kin are not.
 */

const float = new Float64Array(1);
const halves = new Uint32Array(float.buffer);
/** 1.5·2⁵²: adding it rounds a double to an integer, subtracting it again leaves that integer. */
const ROUNDER = 6755399441055744;
/** ln 2 in two parts; the first has trailing zeros, so that its product with an exponent is exact. */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
/** π/2 in three parts, the first two short enough for exact products with multiples below 2²⁰. */
const HALF_PI_1 = 1.57079632673412561417;
const HALF_PI_2 = 6.0771005063039659766e-11;
const HALF_PI_3 = 2.02226624879595063154e-21;

const reciprocals = (factorials: readonly number[]) =>
  factorials.map((value) => 1 / value);
/** 1/n! for n = 13 down to 0. */
const EXP_SERIES = reciprocals([
  6227020800, 479001600, 39916800, 3628800, 362880, 40320, 5040, 720, 120, 24,
  6, 2, 1, 1,
]);
/** 2/(2n + 1) for n = 10 down to 1. */
const LOG_SERIES = [21, 19, 17, 15, 13, 11, 9, 7, 5, 3].map((n) => 2 / n);
/** ∓1/n! for n = 17, 15, …, 3. */
const SIN_SERIES = reciprocals([
  355687428096000, -1307674368000, 6227020800, -39916800, 362880, -5040, 120,
  -6,
]);
/** ±1/n! for n = 16, 14, …, 4. */
const COS_SERIES = reciprocals([
  20922789888000, -87178291200, 479001600, -3628800, 40320, -720, 24,
]);

/** Horner's rule, the highest power's coefficient first. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

/** 2ⁿ for −1022 ≤ n ≤ 1023. */
function powerOfTwo(n: number): number {
  halves[0] = 0;
  halves[1] = (n + 1023) << 20;
  return float[0]!;
}

/** eˣ to about two units in the last place. 0 below −708, where results would be subnormal; Infinity above 709.7. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.7) return Infinity;
  if (x < -708) return 0;
  const n = x * Math.LOG2E + ROUNDER - ROUNDER;
  const r = x - n * LN2_HIGH - n * LN2_LOW;
  const p = polynomial(EXP_SERIES, r);
  return n > 1023 ? p * 2 * powerOfTwo(n - 1) : p * powerOfTwo(n);
}

/** Natural logarithm to about two units in the last place. −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  if (x < 2 ** -1022) return log(x * 2 ** 54) - 54 * Math.LN2;
  float[0] = x;
  let e = (halves[1]! >>> 20) - 1023;
  halves[1] = (halves[1]! & 0xfffff) | 0x3ff00000;
  let m = float[0];
  if (m > Math.SQRT2) {
    m *= 0.5;
    e += 1;
  }
  // ln m = 2·artanh(s) with s = (m − 1)/(m + 1), |s| < 0.172
  const s = (m - 1) / (m + 1);
  const z = s * s;
  return (
    e * LN2_HIGH + (2 * s + (s * z * polynomial(LOG_SERIES, z) + e * LN2_LOW))
  );
}

function sinNearZero(r: number): number {
  const z = r * r;
  return r + r * z * polynomial(SIN_SERIES, z);
}

function cosNearZero(r: number): number {
  const z = r * r;
  return 1 - (0.5 * z - z * z * polynomial(COS_SERIES, z));
}

/** sin(x + quarter·π/2). */
function sinShifted(x: number, quarter: number): number {
  if (!(Math.abs(x) < 1e6)) return NaN;
  const n = x * (2 / Math.PI) + ROUNDER - ROUNDER;
  const r = x - n * HALF_PI_1 - n * HALF_PI_2 - n * HALF_PI_3;
  const turn = (n + quarter) & 3;
  const value = turn & 1 ? cosNearZero(r) : sinNearZero(r);
  return turn & 2 ? -value : value;
}

/** sin x, x in radians; absolute error below 3e-16. NaN from |x| = 10⁶ on, where the reduction would lose digits. */
export const sin = (x: number): number => sinShifted(x, 0);

/** cos x, x in radians; absolute error below 3e-16. NaN from |x| = 10⁶ on. */
export const cos = (x: number): number => sinShifted(x, 1);
