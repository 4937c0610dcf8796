/**
 * @file Sums of squares in double, see squares.ts. A vector's two partial sums are those of even and of odd indices.
 */
import { VECTOR } from "./lanes.as";

// @ts-ignore: decorator
@inline
function lowHalf(x: v128): v128 {
  return f64x2.promote_low_f32x4(x);
}

// @ts-ignore: decorator
@inline
function highHalf(x: v128): v128 {
  return f64x2.promote_low_f32x4(v128.shuffle<f64>(x, x, 1, 0));
}

// @ts-ignore: decorator
@inline
export function addSquares(sums: v128, x: v128): v128 {
  const low = lowHalf(x);
  const high = highHalf(x);
  return f64x2.add(f64x2.add(sums, f64x2.mul(low, low)), f64x2.mul(high, high));
}

/** Sums the squares of x − y. */
// @ts-ignore: decorator
@inline
export function addSquaredDifferences(sums: v128, x: v128, y: v128): v128 {
  const low = f64x2.sub(lowHalf(x), lowHalf(y));
  const high = f64x2.sub(highHalf(x), highHalf(y));
  return f64x2.add(f64x2.add(sums, f64x2.mul(low, low)), f64x2.mul(high, high));
}

/** The three sums of an update, see UPDATE_SUMS. */
// @ts-ignore: decorator
@inline
export function storeSums(squares: usize, gradients: v128, values: v128, changes: v128): void {
  v128.store(squares, gradients);
  v128.store(squares, values, VECTOR);
  v128.store(squares, changes, 2 * VECTOR);
}

// @ts-ignore: decorator
@inline
export function clearSums(squares: usize): void {
  const none = f64x2.splat(0);
  storeSums(squares, none, none, none);
}

/** Count is of float32, a multiple of 4. */
export function norm(x: usize, count: i32): f64 {
  let sums = f64x2.splat(0);
  for (const end = x + (<usize>count << 2); x < end; x += VECTOR) sums = addSquares(sums, v128.load(x));
  return sqrt<f64>(f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1));
}
