/**
 * @file Layer normalization, see layerNorm.ts. Sums over a sample's units run in order, one after the other; the rest is
 * four units at a time. Padded columns become 0.
 */
import { madd, VECTOR } from "./lanes.as";

const EPSILON: f32 = 1e-5;

/** Sets the float32 from `units` to the end of the row to 0. */
// @ts-ignore: decorator
@inline
function clearPadding(row: usize, units: i32, stride: usize): void {
  for (let p = row + (<usize>units << 2); p < row + stride; p += 4) store<f32>(p, 0);
}

export function normalizeRows(
  x: usize,
  gamma: usize,
  beta: usize,
  inverseDeviation: usize,
  normalized: usize,
  y: usize,
  batch: i32,
  columns: i32,
  units: i32,
): void {
  const stride = <usize>columns << 2;
  const size = <usize>units << 2;
  const count = <f32>units;
  for (let i = batch; i > 0; i--) {
    const first = load<f32>(x);
    let sum: f32 = 0;
    for (let p: usize = 0; p < size; p += 4) sum += load<f32>(x + p) - first;
    const mu = first + sum / count;
    let squares: f32 = 0;
    for (let p: usize = 0; p < size; p += 4) {
      const t = load<f32>(x + p) - mu;
      squares += t * t;
    }
    const inverse: f32 = <f32>1 / sqrt<f32>(squares / count + EPSILON);
    store<f32>(inverseDeviation, inverse);
    const mean = f32x4.splat(mu);
    const scale = f32x4.splat(inverse);
    for (let p: usize = 0; p < stride; p += VECTOR) {
      const h = f32x4.mul(f32x4.sub(v128.load(x + p), mean), scale);
      v128.store(normalized + p, h);
      v128.store(y + p, madd(v128.load(gamma + p), h, v128.load(beta + p)));
    }
    clearPadding(normalized, units, stride);
    clearPadding(y, units, stride);
    x += stride;
    normalized += stride;
    y += stride;
    inverseDeviation += 4;
  }
}

export function layerNormBackward(
  d: usize,
  normalized: usize,
  inverseDeviation: usize,
  gamma: usize,
  dGamma: usize,
  dBeta: usize,
  batch: i32,
  columns: i32,
  units: i32,
): void {
  const stride = <usize>columns << 2;
  const size = <usize>units << 2;
  const count = <f32>units;
  memory.fill(dGamma, 0, stride);
  memory.fill(dBeta, 0, stride);
  for (let i = batch; i > 0; i--) {
    clearPadding(d, units, stride);
    for (let p: usize = 0; p < stride; p += VECTOR) {
      const value = v128.load(d + p);
      v128.store(dBeta + p, f32x4.add(v128.load(dBeta + p), value));
      const product = f32x4.mul(value, v128.load(normalized + p));
      v128.store(dGamma + p, f32x4.add(v128.load(dGamma + p), product));
      v128.store(d + p, f32x4.mul(v128.load(gamma + p), value));
    }
    let sum: f32 = 0;
    let product: f32 = 0;
    for (let p: usize = 0; p < size; p += 4) {
      const scaled = load<f32>(d + p);
      sum += scaled;
      product += scaled * load<f32>(normalized + p);
    }
    const mean = f32x4.splat(sum / count);
    const meanProduct = f32x4.splat(product / count);
    const inverse = f32x4.splat(load<f32>(inverseDeviation));
    for (let p: usize = 0; p < stride; p += VECTOR) {
      const centred = f32x4.sub(v128.load(d + p), mean);
      const rest = f32x4.sub(centred, f32x4.mul(v128.load(normalized + p), meanProduct));
      v128.store(d + p, f32x4.mul(inverse, rest));
    }
    clearPadding(d, units, stride);
    d += stride;
    normalized += stride;
    inverseDeviation += 4;
  }
}
