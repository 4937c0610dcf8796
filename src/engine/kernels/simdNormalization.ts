/**
 * @file The normalizations of the WebAssembly module; see simdKernels.ts.
 */
import type { Kernels } from "./plainKernels";
import { at, type SimdModule } from "./simdModule";

export function normalizationKernels(simd: SimdModule) {
  return {
    measureColumns: (x, mean, variance, batch, units) =>
      simd.measureColumns(at(x), at(mean), at(variance), batch, units),
    normalizeColumns: (
      x,
      mean,
      inverse,
      gamma,
      beta,
      normalized,
      y,
      batch,
      units,
    ) =>
      simd.normalizeColumns(
        at(x),
        at(mean),
        at(inverse),
        at(gamma),
        at(beta),
        at(normalized),
        at(y),
        batch,
        units,
      ),
    batchNormBackward: (
      d,
      normalized,
      inverse,
      gamma,
      dGamma,
      dBeta,
      batch,
      units,
    ) =>
      simd.batchNormBackward(
        at(d),
        at(normalized),
        at(inverse),
        at(gamma),
        at(dGamma),
        at(dBeta),
        batch,
        units,
      ),
    averageColumns: (x, mean, batch, units) =>
      simd.averageColumns(at(x), at(mean), batch, units),
    centreColumns: (x, mean, beta, y, batch, units) =>
      simd.centreColumns(at(x), at(mean), at(beta), at(y), batch, units),
    centreBackward: (d, dBeta, batch, units) =>
      simd.centreBackward(at(d), at(dBeta), batch, units),
    normalizeRows: (
      x,
      gamma,
      beta,
      inverse,
      normalized,
      y,
      batch,
      stride,
      units,
    ) =>
      simd.normalizeRows(
        at(x),
        at(gamma),
        at(beta),
        at(inverse),
        at(normalized),
        at(y),
        batch,
        stride,
        units,
      ),
    layerNormBackward: (
      d,
      normalized,
      inverse,
      gamma,
      dGamma,
      dBeta,
      batch,
      stride,
      units,
    ) =>
      simd.layerNormBackward(
        at(d),
        at(normalized),
        at(inverse),
        at(gamma),
        at(dGamma),
        at(dBeta),
        batch,
        stride,
        units,
      ),
  } satisfies Partial<Kernels>;
}
