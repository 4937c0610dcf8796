/**
 * @file Mean-only batch normalization (Salimans & Kingma 2016, §3).
 * Shapes: B = batch, D = units padded to 4. x, y, d: [B, D] row-major; μ, β: [D].
 * All sums run over the batch in order, one lane per unit. Outputs may be their own inputs. Padded units have β = 0.
 */

const f = Math.fround;

/** μ = x₀ + Σ(x − x₀)/B, x₀ the column's first value; see batchNorm.ts. */
export function averageColumns(
  x: Float32Array,
  mean: Float32Array,
  batch: number,
  units: number,
): void {
  const end = batch * units;
  for (let j = 0; j < units; j++) {
    const first = x[j]!;
    let sum = 0;
    for (let p = j; p < end; p += units) sum = f(sum + f(x[p]! - first));
    mean[j] = f(first + f(sum / batch));
  }
}

/** y = (x − μ) + β. */
export function centreColumns(
  x: Float32Array,
  mean: Float32Array,
  beta: Float32Array,
  y: Float32Array,
  batch: number,
  units: number,
): void {
  let p = 0;
  for (let i = 0; i < batch; i++)
    for (let j = 0; j < units; j++, p++) y[p] = f(x[p]! - mean[j]!) + beta[j]!;
}

/** dβ = Σd, then in place d ← d − dβ/B, which is dL/dx through μ too. */
export function centreBackward(
  d: Float32Array,
  dBeta: Float32Array,
  batch: number,
  units: number,
): void {
  const end = batch * units;
  for (let j = 0; j < units; j++) {
    let sum = 0;
    for (let p = j; p < end; p += units) sum = f(sum + d[p]!);
    dBeta[j] = sum;
    const meanD = f(sum / batch);
    for (let p = j; p < end; p += units) d[p] = d[p]! - meanD;
  }
}
