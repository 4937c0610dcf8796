/**
 * @file Mean-only batch normalization, see centring.ts: one lane per unit, sums over the batch in order. `units` is a
 * multiple of 4.
 */
import { averageVector, VECTOR } from "./lanes.as";

/** μ of each column, summed from its first value on. */
export function averageColumns(
  x: usize,
  mean: usize,
  batch: i32,
  units: i32,
): void {
  const stride = (<usize>units) << 2;
  for (let j: usize = 0; j < stride; j += VECTOR)
    v128.store(mean + j, averageVector(x + j, stride, batch));
}

/** y = (x − μ) + β. */
export function centreColumns(
  x: usize,
  mean: usize,
  beta: usize,
  y: usize,
  batch: i32,
  units: i32,
): void {
  const stride = (<usize>units) << 2;
  for (let j: usize = 0; j < stride; j += VECTOR) {
    const mu = v128.load(mean + j);
    const shift = v128.load(beta + j);
    let p = j;
    for (let i = batch; i > 0; i--, p += stride)
      v128.store(y + p, f32x4.add(f32x4.sub(v128.load(x + p), mu), shift));
  }
}

/** dβ = Σd; d ← d − dβ/B. */
export function centreBackward(
  d: usize,
  dBeta: usize,
  batch: i32,
  units: i32,
): void {
  const stride = (<usize>units) << 2;
  const count = f32x4.splat(<f32>batch);
  for (let j: usize = 0; j < stride; j += VECTOR) {
    let sum = f32x4.splat(0);
    let p = d + j;
    for (let i = batch; i > 0; i--, p += stride)
      sum = f32x4.add(sum, v128.load(p));
    v128.store(dBeta + j, sum);
    const mean = f32x4.div(sum, count);
    p = d + j;
    for (let i = batch; i > 0; i--, p += stride)
      v128.store(p, f32x4.sub(v128.load(p), mean));
  }
}
