/**
 * @file Layer normalization (Ba, Kiros & Hinton 2016): like batch normalization, but over the units of each sample.
 * Shapes: B = batch, S = stride, D ≤ S real units. x, y, x̂, d: [B, S] row-major; 1/√(σ² + ε): [B]; γ, β: [S].
 * Sums run over the units in order. Padded columns of x̂, y and d become 0.
 */
import { EPSILON } from "./batchNorm";

const f = Math.fround;

/**
 * μ and biased σ² of each sample over its units, μ summed as in batchNorm.ts from the first value on; x̂ = (x − μ)/√(σ² + ε),
 * y = γ·x̂ + β. y may be x̂, and x̂ may be x.
 */
export function normalizeRows(
  x: Float32Array,
  gamma: Float32Array,
  beta: Float32Array,
  inverseDeviation: Float32Array,
  normalized: Float32Array,
  y: Float32Array,
  batch: number,
  stride: number,
  units: number,
): void {
  for (let i = 0; i < batch; i++) {
    const start = i * stride;
    const end = start + units;
    const first = x[start]!;
    let sum = 0;
    for (let p = start; p < end; p++) sum = f(sum + f(x[p]! - first));
    const mu = f(first + f(sum / units));
    let squares = 0;
    for (let p = start; p < end; p++) {
      const t = f(x[p]! - mu);
      squares = f(squares + f(t * t));
    }
    const inverse = f(1 / f(Math.sqrt(f(f(squares / units) + EPSILON))));
    inverseDeviation[i] = inverse;
    for (let j = 0, p = start; j < units; j++, p++) {
      const h = f(f(x[p]! - mu) * inverse);
      normalized[p] = h;
      y[p] = f(gamma[j]! * h) + beta[j]!;
    }
    normalized.fill(0, end, start + stride);
    y.fill(0, end, start + stride);
  }
}

/**
 * dβ = Σd and dγ = Σd·x̂ over the batch; then, with d̂ = γ·d, in place
 * d ← 1/√(σ² + ε)·[d̂ − mean(d̂) − x̂·mean(d̂·x̂)], means over the units of each sample.
 */
export function layerNormBackward(
  d: Float32Array,
  normalized: Float32Array,
  inverseDeviation: Float32Array,
  gamma: Float32Array,
  dGamma: Float32Array,
  dBeta: Float32Array,
  batch: number,
  stride: number,
  units: number,
): void {
  dGamma.fill(0);
  dBeta.fill(0);
  for (let i = 0; i < batch; i++) {
    const start = i * stride;
    let sum = 0;
    let product = 0;
    for (let j = 0, p = start; j < units; j++, p++) {
      dBeta[j] = dBeta[j]! + d[p]!;
      dGamma[j] = dGamma[j]! + f(d[p]! * normalized[p]!);
      const scaled = f(gamma[j]! * d[p]!);
      d[p] = scaled;
      sum = f(sum + scaled);
      product = f(product + f(scaled * normalized[p]!));
    }
    const mean = f(sum / units);
    const meanProduct = f(product / units);
    const inverse = inverseDeviation[i]!;
    for (let p = start; p < start + units; p++)
      d[p] = inverse * f(f(d[p]! - mean) - f(normalized[p]! * meanProduct));
    d.fill(0, start + units, start + stride);
  }
}
