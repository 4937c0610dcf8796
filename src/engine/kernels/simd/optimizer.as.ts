/**
 * @file Gradient descent and Adam, see sgd.ts and adam.ts; norms, see norm.ts. Counts are of float32, multiples of 4.
 */
import { flush, madd, VECTOR } from "./lanes.as";

/** g + λθ. */
// @ts-ignore: decorator
@inline
function decayed(gradient: usize, decay: v128, value: v128): v128 {
  return f32x4.add(v128.load(gradient), f32x4.mul(decay, value));
}

export function descend(values: usize, gradient: usize, rate: f32, weightDecay: f32, count: i32): void {
  const eta = f32x4.splat(rate);
  const decay = f32x4.splat(weightDecay);
  for (const end = values + (<usize>count << 2); values < end; values += VECTOR, gradient += VECTOR) {
    const value = v128.load(values);
    const g = decayed(gradient, decay, value);
    v128.store(values, f32x4.sub(value, f32x4.mul(eta, g)));
  }
}

export function descendWithMomentum(
  values: usize,
  gradient: usize,
  velocity: usize,
  rate: f32,
  momentum: f32,
  weightDecay: f32,
  count: i32,
): void {
  const eta = f32x4.splat(rate);
  const mu = f32x4.splat(momentum);
  const decay = f32x4.splat(weightDecay);
  for (const end = values + (<usize>count << 2); values < end; ) {
    const value = v128.load(values);
    const g = decayed(gradient, decay, value);
    const v = flush(madd(mu, v128.load(velocity), g));
    v128.store(velocity, v);
    v128.store(values, f32x4.sub(value, f32x4.mul(eta, v)));
    values += VECTOR;
    gradient += VECTOR;
    velocity += VECTOR;
  }
}

/** `rate`, `rootCorrection`: see AdamSchedule. */
export function adapt(
  values: usize,
  gradient: usize,
  first: usize,
  second: usize,
  rate: f32,
  rootCorrection: f32,
  weightDecay: f32,
  count: i32,
): void {
  const keep1 = f32x4.splat(<f32>0.9), take1 = f32x4.splat(<f32>(<f64>1 - <f64>0.9));
  const keep2 = f32x4.splat(<f32>0.999), take2 = f32x4.splat(<f32>(<f64>1 - <f64>0.999));
  const decay = f32x4.splat(weightDecay);
  const correction = f32x4.splat(rootCorrection);
  const epsilon = f32x4.splat(<f32>1e-8);
  const eta = f32x4.splat(rate);
  for (const end = values + (<usize>count << 2); values < end; ) {
    const value = v128.load(values);
    const g = decayed(gradient, decay, value);
    const m = flush(madd(keep1, v128.load(first), f32x4.mul(take1, g)));
    const v = flush(madd(keep2, v128.load(second), f32x4.mul(take2, f32x4.mul(g, g))));
    v128.store(first, m);
    v128.store(second, v);
    const root = f32x4.add(f32x4.div(f32x4.sqrt(v), correction), epsilon);
    v128.store(values, f32x4.sub(value, f32x4.mul(eta, f32x4.div(m, root))));
    values += VECTOR;
    gradient += VECTOR;
    first += VECTOR;
    second += VECTOR;
  }
}

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

/** √(s₀ + s₁ + (s₂ + s₃)). */
// @ts-ignore: decorator
@inline
function rootOfSum(low: v128, high: v128): f64 {
  const first = f64x2.extract_lane(low, 0) + f64x2.extract_lane(low, 1);
  const second = f64x2.extract_lane(high, 0) + f64x2.extract_lane(high, 1);
  return sqrt<f64>(first + second);
}

export function norm(x: usize, count: i32): f64 {
  let low = f64x2.splat(0), high = f64x2.splat(0);
  for (const end = x + (<usize>count << 2); x < end; x += VECTOR) {
    const value = v128.load(x);
    const l = lowHalf(value), h = highHalf(value);
    low = f64x2.add(low, f64x2.mul(l, l));
    high = f64x2.add(high, f64x2.mul(h, h));
  }
  return rootOfSum(low, high);
}

export function distance(x: usize, y: usize, count: i32): f64 {
  let low = f64x2.splat(0), high = f64x2.splat(0);
  for (const end = x + (<usize>count << 2); x < end; x += VECTOR, y += VECTOR) {
    const a = v128.load(x), b = v128.load(y);
    const l = f64x2.sub(lowHalf(a), lowHalf(b));
    const h = f64x2.sub(highHalf(a), highHalf(b));
    low = f64x2.add(low, f64x2.mul(l, l));
    high = f64x2.add(high, f64x2.mul(h, h));
  }
  return rootOfSum(low, high);
}
