/**
 * @file Softmax cross-entropy and squared error, see softmaxCrossEntropy.ts and squaredError.ts. Sums run in order.
 */
import { exp, flush, VECTOR } from "./lanes.as";

/** Natural logarithm, see logf in elementaryFloat.ts. */
function log(x: f32): f32 {
  if (!(x >= reinterpret<f32>(0x00800000))) return x >= 0 ? -Infinity : NaN;
  if (x == Infinity) return x;
  const bits = reinterpret<i32>(x);
  let e = <f32>((bits >> 23) - 126);
  let m = reinterpret<f32>((bits & 0x007fffff) | 0x3f000000);
  if (m < <f32>0.707106781186547524) {
    e -= 1;
    m = m + m;
  }
  m -= 1;
  const z = m * m;
  let y: f32 = 7.0376836292e-2;
  y = y * m + <f32>-1.151461031e-1;
  y = y * m + <f32>1.167699874e-1;
  y = y * m + <f32>-1.2420140846e-1;
  y = y * m + <f32>1.4249322787e-1;
  y = y * m + <f32>-1.6668057665e-1;
  y = y * m + <f32>2.0000714765e-1;
  y = y * m + <f32>-2.4999993993e-1;
  y = y * m + <f32>3.3333331174e-1;
  y = y * m * z;
  y = y + e * <f32>-2.12194440e-4;
  y = y - <f32>0.5 * z;
  return m + y + e * <f32>0.693359375;
}

/** The largest of `size` bytes of float32; as in the plain kernel, a NaN in the first place stays, others are passed over. */
// @ts-ignore: decorator
@inline
function largest(z: usize, size: usize): f32 {
  let max = load<f32>(z);
  for (let p: usize = 0; p < size; p += 4) {
    const value = load<f32>(z + p);
    if (value > max) max = value;
  }
  return max;
}

export function softmaxCrossEntropy(
  z: usize,
  labels: usize,
  d: usize,
  batch: i32,
  columns: i32,
  classes: i32,
): f32 {
  const stride = <usize>columns << 2;
  const size = <usize>classes << 2;
  const perSample: f32 = <f32>1 / <f32>batch;
  let loss: f32 = 0;
  for (let i = batch; i > 0; i--) {
    const max = largest(z, size);
    const label = <usize>load<i32>(labels) << 2;
    const margin = load<f32>(z + label) - max;
    for (let p: usize = 0; p < stride; p += VECTOR)
      v128.store(d + p, exp(f32x4.sub(v128.load(z + p), f32x4.splat(max))));
    let sum: f32 = 0;
    for (let p: usize = 0; p < size; p += 4) sum += load<f32>(d + p);
    const scale = f32x4.splat(perSample / sum);
    for (let p: usize = 0; p < stride; p += VECTOR)
      v128.store(d + p, flush(f32x4.mul(v128.load(d + p), scale)));
    store<f32>(d + label, load<f32>(d + label) - perSample);
    for (let p = size; p < stride; p += 4) store<f32>(d + p, 0);
    loss += log(sum) - margin;
    z += stride;
    d += stride;
    labels += 4;
  }
  return loss * perSample;
}

export function squaredError(y: usize, target: usize, d: usize, batch: i32, columns: i32): f32 {
  const stride = <usize>columns << 2;
  const scale: f32 = <f32>2 / <f32>batch;
  let loss: f32 = 0;
  for (let i = batch; i > 0; i--) {
    let sum: f32 = 0;
    for (let p: usize = 0; p < stride; p += 4) {
      const t = load<f32>(y + p) - load<f32>(target + p);
      sum += t * t;
      store<f32>(d + p, scale * t);
    }
    loss += sum;
    y += stride;
    target += stride;
    d += stride;
  }
  return loss / <f32>batch;
}
