/**
 * @file Gradient descent with and without momentum, see sgd.ts. Counts are of float32, multiples of 4.
 */
import { flush, madd, VECTOR } from "./lanes.as";
import { fourTransposed, oneTransposed } from "./matmul.as";
import { addSquaredDifferences, addSquares, clearSums, storeSums } from "./squares.as";

/** g + λθ. */
// @ts-ignore: decorator
@inline
function decayed(slope: v128, decay: v128, value: v128): v128 {
  return f32x4.add(slope, f32x4.mul(decay, value));
}

/** Without momentum. Adds to `squares` where `isMeasured`, a constant. */
// @ts-ignore: decorator
@inline
function descendSteepest(
  values: usize,
  gradient: usize,
  rate: f32,
  weightDecay: f32,
  count: i32,
  squares: usize,
  isMeasured: bool,
): void {
  const eta = f32x4.splat(rate);
  const decay = f32x4.splat(weightDecay);
  let slopes = f64x2.splat(0), before = slopes, changes = slopes;
  if (isMeasured) {
    slopes = v128.load(squares);
    before = v128.load(squares, VECTOR);
    changes = v128.load(squares, 2 * VECTOR);
  }
  for (const end = values + (<usize>count << 2); values < end; values += VECTOR, gradient += VECTOR) {
    const value = v128.load(values);
    const slope = v128.load(gradient);
    const moved = f32x4.sub(value, f32x4.mul(eta, decayed(slope, decay, value)));
    v128.store(values, moved);
    if (isMeasured) {
      slopes = addSquares(slopes, slope);
      before = addSquares(before, value);
      changes = addSquaredDifferences(changes, moved, value);
    }
  }
  if (isMeasured) storeSums(squares, slopes, before, changes);
}

/** With momentum. Adds to `squares` where `isMeasured`, a constant. */
// @ts-ignore: decorator
@inline
function descendWithMomentum(
  values: usize,
  gradient: usize,
  velocity: usize,
  rate: f32,
  momentum: f32,
  weightDecay: f32,
  count: i32,
  squares: usize,
  isMeasured: bool,
): void {
  const eta = f32x4.splat(rate);
  const mu = f32x4.splat(momentum);
  const decay = f32x4.splat(weightDecay);
  let slopes = f64x2.splat(0), before = slopes, changes = slopes;
  if (isMeasured) {
    slopes = v128.load(squares);
    before = v128.load(squares, VECTOR);
    changes = v128.load(squares, 2 * VECTOR);
  }
  for (const end = values + (<usize>count << 2); values < end; ) {
    const value = v128.load(values);
    const slope = v128.load(gradient);
    const v = flush(madd(mu, v128.load(velocity), decayed(slope, decay, value)));
    const moved = f32x4.sub(value, f32x4.mul(eta, v));
    v128.store(velocity, v);
    v128.store(values, moved);
    if (isMeasured) {
      slopes = addSquares(slopes, slope);
      before = addSquares(before, value);
      changes = addSquaredDifferences(changes, moved, value);
    }
    values += VECTOR;
    gradient += VECTOR;
    velocity += VECTOR;
  }
  if (isMeasured) storeSums(squares, slopes, before, changes);
}

function descendUnmeasured(
  values: usize,
  gradient: usize,
  velocity: usize,
  rate: f32,
  momentum: f32,
  weightDecay: f32,
  count: i32,
): void {
  if (velocity == 0) descendSteepest(values, gradient, rate, weightDecay, count, 0, false);
  else descendWithMomentum(values, gradient, velocity, rate, momentum, weightDecay, count, 0, false);
}

function descendMeasured(
  values: usize,
  gradient: usize,
  velocity: usize,
  rate: f32,
  momentum: f32,
  weightDecay: f32,
  count: i32,
  squares: usize,
): void {
  if (velocity == 0) descendSteepest(values, gradient, rate, weightDecay, count, squares, true);
  else descendWithMomentum(values, gradient, velocity, rate, momentum, weightDecay, count, squares, true);
}

// @ts-ignore: decorator
@inline
function descendFurther(
  values: usize,
  gradient: usize,
  velocity: usize,
  rate: f32,
  momentum: f32,
  weightDecay: f32,
  count: i32,
  squares: usize,
): void {
  if (squares == 0) descendUnmeasured(values, gradient, velocity, rate, momentum, weightDecay, count);
  else descendMeasured(values, gradient, velocity, rate, momentum, weightDecay, count, squares);
}

/** `velocity`, `squares`: 0 for none. */
export function descend(
  values: usize,
  gradient: usize,
  velocity: usize,
  rate: f32,
  momentum: f32,
  weightDecay: f32,
  count: i32,
  squares: usize,
): void {
  if (squares != 0) clearSums(squares);
  descendFurther(values, gradient, velocity, rate, momentum, weightDecay, count, squares);
}

/** Four rows of weights learn while their gradient is in the nearest cache, then the next four. */
export function multiplyAndDescend(
  x: usize,
  xStride: i32,
  d: usize,
  batch: i32,
  rows: i32,
  columns: i32,
  values: usize,
  gradient: usize,
  velocity: usize,
  rate: f32,
  momentum: f32,
  weightDecay: f32,
  squares: usize,
): void {
  if (squares != 0) clearSums(squares);
  const termStep = <usize>xStride << 2;
  const stride = <usize>columns << 2;
  for (let i = rows; i > 0; ) {
    const group = i >= 4 ? 4 : 1;
    if (group == 4) fourTransposed(x, termStep, d, gradient, batch, stride);
    else oneTransposed(x, termStep, d, gradient, batch, stride);
    descendFurther(values, gradient, velocity, rate, momentum, weightDecay, group * columns, squares);
    const size = <usize>group * stride;
    x += <usize>group << 2;
    values += size;
    gradient += size;
    if (velocity != 0) velocity += size;
    i -= group;
  }
}
