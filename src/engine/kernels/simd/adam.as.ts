/**
 * @file Adam, see adam.ts.
 */
import { flush, madd, VECTOR } from "./lanes.as";
import { addSquaredDifferences, addSquares, storeSums } from "./squares.as";

/** See `adapt`. `isMeasured` is a constant. */
// @ts-ignore: decorator
@inline
function adaptAll(
  values: usize,
  gradient: usize,
  first: usize,
  second: usize,
  rate: f32,
  rootCorrection: f32,
  weightDecay: f32,
  count: i32,
  squares: usize,
  isMeasured: bool,
): void {
  const keep1 = f32x4.splat(<f32>0.9), take1 = f32x4.splat(<f32>(<f64>1 - <f64>0.9));
  const keep2 = f32x4.splat(<f32>0.999), take2 = f32x4.splat(<f32>(<f64>1 - <f64>0.999));
  const decay = f32x4.splat(weightDecay);
  const correction = f32x4.splat(rootCorrection);
  const epsilon = f32x4.splat(<f32>1e-8);
  const eta = f32x4.splat(rate);
  let slopes = f64x2.splat(0), before = slopes, changes = slopes;
  for (const end = values + (<usize>count << 2); values < end; ) {
    const value = v128.load(values);
    const slope = v128.load(gradient);
    const g = f32x4.add(slope, f32x4.mul(decay, value));
    const m = flush(madd(keep1, v128.load(first), f32x4.mul(take1, g)));
    const v = flush(madd(keep2, v128.load(second), f32x4.mul(take2, f32x4.mul(g, g))));
    v128.store(first, m);
    v128.store(second, v);
    const root = f32x4.add(f32x4.div(f32x4.sqrt(v), correction), epsilon);
    const moved = f32x4.sub(value, f32x4.mul(eta, f32x4.div(m, root)));
    v128.store(values, moved);
    if (isMeasured) {
      slopes = addSquares(slopes, slope);
      before = addSquares(before, value);
      changes = addSquaredDifferences(changes, moved, value);
    }
    values += VECTOR;
    gradient += VECTOR;
    first += VECTOR;
    second += VECTOR;
  }
  if (isMeasured) storeSums(squares, slopes, before, changes);
}

/** `rate`, `rootCorrection`: see AdamSchedule. `squares`: 0 for none. Count is of float32, a multiple of 4. */
export function adapt(
  values: usize,
  gradient: usize,
  first: usize,
  second: usize,
  rate: f32,
  rootCorrection: f32,
  weightDecay: f32,
  count: i32,
  squares: usize,
): void {
  if (squares == 0) adaptAll(values, gradient, first, second, rate, rootCorrection, weightDecay, count, 0, false);
  else adaptAll(values, gradient, first, second, rate, rootCorrection, weightDecay, count, squares, true);
}
