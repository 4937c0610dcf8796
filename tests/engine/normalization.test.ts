import { expect, test } from "vitest";
import {
  batchNormBackward,
  followMeans,
  followVariances,
  invertDeviation,
  measureColumns,
  normalizeColumns,
} from "../../src/engine/kernels/batchNorm";
import {
  averageColumns,
  centreBackward,
  centreColumns,
} from "../../src/engine/kernels/centring";
import {
  layerNormBackward,
  normalizeRows,
} from "../../src/engine/kernels/layerNorm";
import { RandomStream } from "../../src/engine/random";

/** u, the unit roundoff of float32. */
const U = 2 ** -24;
const random = new RandomStream(1, 0);
const normals = (length: number) =>
  Float32Array.from({ length }, () => random.normal());

function batchNorm(x: Float32Array, gamma: Float32Array, beta: Float32Array) {
  const units = gamma.length;
  const batch = x.length / units;
  const [mean, variance, inverse] = [
    new Float32Array(units),
    new Float32Array(units),
    new Float32Array(units),
  ] as const;
  const [normalized, y] = [
    new Float32Array(x.length),
    new Float32Array(x.length),
  ] as const;
  measureColumns(x, mean, variance, batch, units);
  invertDeviation(variance, inverse, units);
  normalizeColumns(x, mean, inverse, gamma, beta, normalized, y, batch, units);
  return { mean, variance, inverse, normalized, y, batch, units };
}

const column = (x: Float32Array, units: number, j: number) =>
  [...x].filter((_, i) => i % units === j);
const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const deviationOf = (values: readonly number[]) =>
  Math.sqrt(meanOf(values.map((v) => (v - meanOf(values)) ** 2)));

test("under BN each unit has mean β and standard deviation |γ|", () => {
  const gamma = Float32Array.of(1, -2, 0.5, 3);
  const beta = Float32Array.of(0, 1, -4, 0.25);
  const { y, variance } = batchNorm(normals(64 * 4), gamma, beta);
  for (let j = 0; j < 4; j++) {
    const values = column(y, 4, j);
    // γ·σ/√(σ² + ε) is short of γ by ε/2σ²; a mean of 64 terms keeps an error of some 64u of their size
    const scale = Math.abs(gamma[j]!) + Math.abs(beta[j]!);
    expect(Math.abs(meanOf(values) - beta[j]!)).toBeLessThan(64 * U * scale);
    expect(
      Math.abs(deviationOf(values) / Math.abs(gamma[j]!) - 1),
    ).toBeLessThan(1e-5 / variance[j]! + 64 * U);
  }
});

test("BN((aW)u) = BN(Wu): scaling the weights changes nothing but the weight of ε", () => {
  const x = normals(32 * 4);
  const gamma = new Float32Array(4).fill(1);
  const beta = new Float32Array(4);
  const { normalized, variance } = batchNorm(x, gamma, beta);
  const scaled = batchNorm(
    x.map((value) => 8 * value),
    gamma,
    beta,
  );
  normalized.forEach((h, i) => {
    // the factor 8 is exact; 1/√(σ² + ε) against 1/√(σ² + ε/64)
    const allowed = (1e-5 / variance[i % 4]! + 8 * U) * Math.abs(h) + 8 * U;
    expect(Math.abs(scaled.normalized[i]! - h)).toBeLessThan(allowed);
  });
});

test("the gradient that leaves BN sums to 0 over the batch, and against x̂ to the share of ε", () => {
  const gamma = Float32Array.of(1, -2, 0.5, 3);
  const { normalized, inverse, batch, units, variance } = batchNorm(
    normals(50 * 4),
    gamma,
    new Float32Array(4),
  );
  const d = normals(50 * 4);
  const dGamma = new Float32Array(4);
  batchNormBackward(
    d,
    normalized,
    inverse,
    gamma,
    dGamma,
    new Float32Array(4),
    batch,
    units,
  );
  for (let j = 0; j < 4; j++) {
    const dx = column(d, 4, j);
    const size = meanOf(dx.map(Math.abs)) * batch;
    const sum = dx.reduce((total, value) => total + value, 0);
    expect(Math.abs(sum)).toBeLessThan(batch * U * size);
    // Σdx·x̂ = γ/√(σ² + ε)·dγ·(1 − σ²/(σ² + ε))
    const product = dx.reduce(
      (t, value, i) => t + value * column(normalized, 4, j)[i]!,
      0,
    );
    const share = 1e-5 / (variance[j]! + 1e-5);
    const exact = gamma[j]! * inverse[j]! * dGamma[j]! * share;
    expect(Math.abs(product - exact)).toBeLessThan(batch * U * size);
  }
});

test("a batch of one is normalised to 0: y = β, dx = 0, and the running variance stays", () => {
  const beta = Float32Array.of(1, 2, 3, 4);
  const gamma = Float32Array.of(2, 2, 2, 2);
  const { normalized, inverse, y, mean, variance } = batchNorm(
    normals(4),
    gamma,
    beta,
  );
  expect([...normalized]).toEqual([0, 0, 0, 0]);
  expect(y).toEqual(beta);
  const d = normals(4);
  const dBeta = new Float32Array(4);
  const upstream = d.slice();
  batchNormBackward(
    d,
    normalized,
    inverse,
    gamma,
    new Float32Array(4),
    dBeta,
    1,
    4,
  );
  expect(d.every((value) => value === 0)).toBe(true);
  expect(dBeta).toEqual(upstream);
  const runningMean = new Float32Array(4);
  const runningVariance = Float32Array.of(1, 2, 3, 4);
  followMeans(mean, runningMean, 4);
  followVariances(variance, runningVariance, 1, 4);
  expect([...runningVariance]).toEqual([1, 2, 3, 4]);
  expect(runningMean[0]).toBeCloseTo(0.1 * mean[0]!, 6);
});

test("a batch of two is normalised to ±1, short of it by ε/2σ²", () => {
  const x = Float32Array.of(1, 5, 0, 0, 3, -5, 0, 0);
  const { normalized } = batchNorm(
    x,
    new Float32Array(4).fill(1),
    new Float32Array(4),
  );
  expect(normalized[0]).toBeCloseTo(-1, 4);
  expect(normalized[4]).toBeCloseTo(1, 4);
  expect(normalized[1]).toBeCloseTo(1, 4);
  expect(normalized[2]).toBe(0);
});

test("running statistics move a tenth of the way, the variance towards the unbiased one", () => {
  const runningMean = Float32Array.of(1, 0, 0, 0);
  const runningVariance = Float32Array.of(1, 0, 0, 0);
  const mean = Float32Array.of(3, 0, 0, 0);
  const variance = Float32Array.of(3, 0, 0, 0);
  followMeans(mean, runningMean, 4);
  followVariances(variance, runningVariance, 4, 4);
  expect(runningMean[0]).toBeCloseTo(0.9 + 0.3, 6);
  expect(runningVariance[0]).toBeCloseTo(0.9 + 0.1 * 4, 6);
});

test("under LayerNorm each sample has mean 0 and standard deviation 1 over its real units, padding stays 0", () => {
  const [batch, stride, units] = [3, 8, 5];
  const x = normals(batch * stride).map((v) => 10 * v + 3);
  const gamma = Float32Array.of(1, 1, 1, 1, 1, 0, 0, 0);
  const y = new Float32Array(batch * stride).fill(9);
  const normalized = new Float32Array(batch * stride).fill(9);
  const inverse = new Float32Array(batch);
  normalizeRows(
    x,
    gamma,
    new Float32Array(stride),
    inverse,
    normalized,
    y,
    batch,
    stride,
    units,
  );
  for (let i = 0; i < batch; i++) {
    const row = [...y.subarray(i * stride, i * stride + units)];
    expect(Math.abs(meanOf(row))).toBeLessThan(16 * U);
    expect(Math.abs(deviationOf(row) - 1)).toBeLessThan(16 * U + 1e-6);
    expect([...y.subarray(i * stride + units, (i + 1) * stride)]).toEqual([
      0, 0, 0,
    ]);
  }
  const d = normals(batch * stride);
  layerNormBackward(
    d,
    normalized,
    inverse,
    gamma,
    new Float32Array(stride),
    new Float32Array(stride),
    batch,
    stride,
    units,
  );
  for (let i = 0; i < batch; i++) {
    const row = [...d.subarray(i * stride, i * stride + units)];
    const size = row.reduce((sum, v) => sum + Math.abs(v), 0);
    expect(Math.abs(row.reduce((sum, v) => sum + v, 0))).toBeLessThan(
      16 * U * (size + 1),
    );
    expect([...d.subarray(i * stride + units, (i + 1) * stride)]).toEqual([
      0, 0, 0,
    ]);
  }
});

test("a constant column has that constant for its mean, to the bit, and no spread: x̂ is 0", () => {
  const units = 4;
  const constants = Float32Array.of(0.1, -1.7, 1e-3, 123.456);
  for (let batch = 1; batch <= 128; batch++) {
    const x = Float32Array.from(
      { length: batch * units },
      (_, i) => constants[i % units]!,
    );
    const { mean, variance, normalized } = batchNorm(x, constants, constants);
    expect(mean).toEqual(constants);
    expect(variance).toEqual(new Float32Array(units));
    expect(normalized).toEqual(new Float32Array(x.length));
    const centre = new Float32Array(units);
    averageColumns(x, centre, batch, units);
    expect(centre).toEqual(constants);
  }
});

test("under LayerNorm a sample whose units are all alike has x̂ = 0", () => {
  for (let units = 1; units <= 64; units++) {
    const stride = Math.ceil(units / 4) * 4;
    const row = new Float32Array(stride).fill(0.1, 0, units);
    const [inverse, normalized, y] = [1, stride, stride].map(
      (length) => new Float32Array(length),
    );
    const ones = new Float32Array(stride).fill(1);
    normalizeRows(row, ones, ones, inverse!, normalized!, y!, 1, stride, units);
    expect(normalized).toEqual(new Float32Array(stride));
  }
});

test("centring gives each unit mean β and leaves its deviation alone; no gradient is left along its mean", () => {
  const [batch, units] = [32, 4];
  const x = normals(batch * units).map((value, i) => 3 * value + (i % units));
  const beta = Float32Array.of(0, 1, -4, 0.25);
  const mean = new Float32Array(units);
  averageColumns(x, mean, batch, units);
  const y = new Float32Array(x.length);
  centreColumns(x, mean, beta, y, batch, units);
  const d = normals(batch * units).map((value) => value + 0.5);
  const dBeta = new Float32Array(units);
  const passed = d.slice();
  centreBackward(passed, dBeta, batch, units);
  for (let j = 0; j < units; j++) {
    const [before, after] = [x, y].map((all) => column(all, units, j));
    expect(meanOf(after!)).toBeCloseTo(beta[j]!, 5);
    expect(deviationOf(after!)).toBeCloseTo(deviationOf(before!), 5);
    const [given, left] = [d, passed].map((all) => column(all, units, j));
    expect(dBeta[j]).toBeCloseTo(batch * meanOf(given!), 4);
    left!.forEach((value, i) =>
      expect(value).toBeCloseTo(given![i]! - meanOf(given!), 5),
    );
  }
});
