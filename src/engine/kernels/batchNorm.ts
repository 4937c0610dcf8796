/**
 * @file Batch normalization (Ioffe & Szegedy 2015, Algorithm 1).
 * Shapes: B = batch, D = units padded to 4. x, y, x̂, d: [B, D] row-major; μ, σ², 1/√(σ² + ε), γ, β: [D].
 * All sums run over the batch in order, one lane per unit. Outputs may be their own inputs. Padded units have γ = β = 0.
 */

const f = Math.fround;

/** ε of Algorithm 1, and the weight of the new value in the running statistics: PyTorch's defaults. */
export const EPSILON = f(1e-5);
const RUNNING_MOMENTUM = f(0.1);

/**
 * μ = x₀ + Σ(x − x₀)/B with x₀ the column's first value, then σ² = Σ(x − μ)²/B: two passes and biased. A constant column
 * has that constant for its mean and σ² = 0, to the bit, and so has a batch of one.
 */
export function measureColumns(
  x: Float32Array,
  mean: Float32Array,
  variance: Float32Array,
  batch: number,
  units: number,
): void {
  const end = batch * units;
  for (let j = 0; j < units; j++) {
    const first = x[j]!;
    let sum = 0;
    for (let p = j; p < end; p += units) sum = f(sum + f(x[p]! - first));
    const mu = f(first + f(sum / batch));
    let squares = 0;
    for (let p = j; p < end; p += units) {
      const t = f(x[p]! - mu);
      squares = f(squares + f(t * t));
    }
    mean[j] = mu;
    variance[j] = squares / batch;
  }
}

/** out = 1/√(σ² + ε). */
export function invertDeviation(
  variance: Float32Array,
  out: Float32Array,
  units: number,
): void {
  for (let j = 0; j < units; j++)
    out[j] = 1 / f(Math.sqrt(f(variance[j]! + EPSILON)));
}

/** running mean ← running mean + 0.1·(μ − running mean). */
export function followMeans(
  mean: Float32Array,
  runningMean: Float32Array,
  units: number,
): void {
  for (let j = 0; j < units; j++) {
    const m = runningMean[j]!;
    runningMean[j] = m + f(RUNNING_MOMENTUM * f(mean[j]! - m));
  }
}

/**
 * running variance ← running variance + 0.1·(unbiased − running variance), the unbiased variance being σ²·B/(B − 1).
 * B = 1 has none: the running variance keeps what it was.
 */
export function followVariances(
  variance: Float32Array,
  runningVariance: Float32Array,
  batch: number,
  units: number,
): void {
  if (batch === 1) return;
  const unbias = f(batch / (batch - 1));
  for (let j = 0; j < units; j++) {
    const v = runningVariance[j]!;
    const unbiased = f(variance[j]! * unbias);
    runningVariance[j] = v + f(RUNNING_MOMENTUM * f(unbiased - v));
  }
}

/** x̂ = (x − μ)·(1/√(σ² + ε)), y = γ·x̂ + β. y may be x̂ where x̂ is not needed. */
export function normalizeColumns(
  x: Float32Array,
  mean: Float32Array,
  inverseDeviation: Float32Array,
  gamma: Float32Array,
  beta: Float32Array,
  normalized: Float32Array,
  y: Float32Array,
  batch: number,
  units: number,
): void {
  let p = 0;
  for (let i = 0; i < batch; i++)
    for (let j = 0; j < units; j++, p++) {
      const h = f(f(x[p]! - mean[j]!) * inverseDeviation[j]!);
      normalized[p] = h;
      y[p] = f(gamma[j]! * h) + beta[j]!;
    }
}

/**
 * dβ = Σd, dγ = Σd·x̂, then in place d ← γ/√(σ² + ε)·[d − dβ/B − x̂·dγ/B], which is dL/dx through μ and σ² too.
 */
export function batchNormBackward(
  d: Float32Array,
  normalized: Float32Array,
  inverseDeviation: Float32Array,
  gamma: Float32Array,
  dGamma: Float32Array,
  dBeta: Float32Array,
  batch: number,
  units: number,
): void {
  const end = batch * units;
  for (let j = 0; j < units; j++) {
    let sum = 0;
    let product = 0;
    for (let p = j; p < end; p += units) {
      sum = f(sum + d[p]!);
      product = f(product + f(d[p]! * normalized[p]!));
    }
    dBeta[j] = sum;
    dGamma[j] = product;
    const scale = f(gamma[j]! * inverseDeviation[j]!);
    const meanD = f(sum / batch);
    const meanProduct = f(product / batch);
    for (let p = j; p < end; p += units)
      d[p] = scale * f(f(d[p]! - meanD) - f(normalized[p]! * meanProduct));
  }
}

/**
 * dβ and dγ as above, then in place d ← γ/√(σ² + ε)·d: what is left of dL/dx where μ and σ are taken for constants.
 */
export function batchNormBackwardStopped(
  d: Float32Array,
  normalized: Float32Array,
  inverseDeviation: Float32Array,
  gamma: Float32Array,
  dGamma: Float32Array,
  dBeta: Float32Array,
  batch: number,
  units: number,
): void {
  const end = batch * units;
  for (let j = 0; j < units; j++) {
    let sum = 0;
    let product = 0;
    const scale = f(gamma[j]! * inverseDeviation[j]!);
    for (let p = j; p < end; p += units) {
      sum = f(sum + d[p]!);
      product = f(product + f(d[p]! * normalized[p]!));
      d[p] = scale * d[p]!;
    }
    dBeta[j] = sum;
    dGamma[j] = product;
  }
}
