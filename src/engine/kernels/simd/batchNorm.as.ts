/**
 * @file Batch normalization, see batchNorm.ts: one lane per unit, sums over the batch in order. `units` is a multiple of 4.
 */
import { averageVector, madd, VECTOR } from "./lanes.as";

/** μ, summed from the column's first value on, and biased σ² of each column. Two vectors at a time, for one sum alone would wait for itself. */
export function measureColumns(
  x: usize,
  mean: usize,
  variance: usize,
  batch: i32,
  units: i32,
): void {
  const stride = (<usize>units) << 2;
  const count = f32x4.splat(<f32>batch);
  let j: usize = 0;
  for (; j + VECTOR < stride; j += 2 * VECTOR) {
    let p = x + j;
    const first0 = v128.load(p),
      first1 = v128.load(p, VECTOR);
    let sum0 = f32x4.splat(0),
      sum1 = sum0;
    for (let i = batch; i > 0; i--, p += stride) {
      sum0 = f32x4.add(sum0, f32x4.sub(v128.load(p), first0));
      sum1 = f32x4.add(sum1, f32x4.sub(v128.load(p, VECTOR), first1));
    }
    const mu0 = f32x4.add(first0, f32x4.div(sum0, count)),
      mu1 = f32x4.add(first1, f32x4.div(sum1, count));
    let squares0 = f32x4.splat(0),
      squares1 = squares0;
    p = x + j;
    for (let i = batch; i > 0; i--, p += stride) {
      const t0 = f32x4.sub(v128.load(p), mu0);
      const t1 = f32x4.sub(v128.load(p, VECTOR), mu1);
      squares0 = f32x4.add(squares0, f32x4.mul(t0, t0));
      squares1 = f32x4.add(squares1, f32x4.mul(t1, t1));
    }
    v128.store(mean + j, mu0);
    v128.store(mean + j, mu1, VECTOR);
    v128.store(variance + j, f32x4.div(squares0, count));
    v128.store(variance + j, f32x4.div(squares1, count), VECTOR);
  }
  if (j == stride) return;
  const mu = averageVector(x + j, stride, batch);
  let squares = f32x4.splat(0);
  let p = x + j;
  for (let i = batch; i > 0; i--, p += stride) {
    const t = f32x4.sub(v128.load(p), mu);
    squares = f32x4.add(squares, f32x4.mul(t, t));
  }
  v128.store(mean + j, mu);
  v128.store(variance + j, f32x4.div(squares, count));
}

/** x̂ = (x − μ)·(1/√(σ² + ε)), y = γ·x̂ + β. */
export function normalizeColumns(
  x: usize,
  mean: usize,
  inverseDeviation: usize,
  gamma: usize,
  beta: usize,
  normalized: usize,
  y: usize,
  batch: i32,
  units: i32,
): void {
  const stride = (<usize>units) << 2;
  for (let j: usize = 0; j < stride; j += VECTOR) {
    const mu = v128.load(mean + j);
    const inverse = v128.load(inverseDeviation + j);
    const scale = v128.load(gamma + j);
    const shift = v128.load(beta + j);
    let p = j;
    for (let i = batch; i > 0; i--, p += stride) {
      const h = f32x4.mul(f32x4.sub(v128.load(x + p), mu), inverse);
      v128.store(normalized + p, h);
      v128.store(y + p, madd(scale, h, shift));
    }
  }
}

/** dβ = Σd, dγ = Σd·x̂; d ← γ/√(σ² + ε)·[d − dβ/B − x̂·dγ/B]. */
export function batchNormBackward(
  d: usize,
  normalized: usize,
  inverseDeviation: usize,
  gamma: usize,
  dGamma: usize,
  dBeta: usize,
  batch: i32,
  units: i32,
): void {
  const stride = (<usize>units) << 2;
  const count = f32x4.splat(<f32>batch);
  for (let j: usize = 0; j < stride; j += VECTOR) {
    let sum = f32x4.splat(0);
    let product = f32x4.splat(0);
    let p = j;
    for (let i = batch; i > 0; i--, p += stride) {
      const value = v128.load(d + p);
      sum = f32x4.add(sum, value);
      product = f32x4.add(product, f32x4.mul(value, v128.load(normalized + p)));
    }
    v128.store(dBeta + j, sum);
    v128.store(dGamma + j, product);
    const scale = f32x4.mul(
      v128.load(gamma + j),
      v128.load(inverseDeviation + j),
    );
    const meanD = f32x4.div(sum, count);
    const meanProduct = f32x4.div(product, count);
    p = j;
    for (let i = batch; i > 0; i--, p += stride) {
      const centred = f32x4.sub(v128.load(d + p), meanD);
      const rest = f32x4.sub(
        centred,
        f32x4.mul(v128.load(normalized + p), meanProduct),
      );
      v128.store(d + p, f32x4.mul(scale, rest));
    }
  }
}
