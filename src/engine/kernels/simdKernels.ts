/**
 * @file The kernels of the WebAssembly module in simd/, called with arrays that lie in its memory. Padding is computed
 * like everything else, four float32 at a time, so lengths are multiples of 4.
 */
import type { Activation } from "../networkSpec";
import type { Kernels } from "./plainKernels";

type Call<Result> = (...addressesAndNumbers: number[]) => Result;

/** The module's exports; see simd/kernels.as.ts. */
export interface SimdModule {
  readonly adapt: Call<void>;
  readonly batchNormBackward: Call<void>;
  readonly countBeyond: Call<number>;
  readonly countBins: Call<void>;
  readonly descend: Call<void>;
  readonly descendWithMomentum: Call<void>;
  readonly distance: Call<number>;
  readonly gatherRows: Call<void>;
  readonly layerNormBackward: Call<void>;
  readonly measureColumns: Call<void>;
  readonly multiply: Call<void>;
  readonly multiplyTransposed: Call<void>;
  readonly norm: Call<number>;
  readonly normalizeColumns: Call<void>;
  readonly normalizeRows: Call<void>;
  readonly reluBackward: Call<void>;
  readonly reluForward: Call<void>;
  readonly sigmoidBackward: Call<void>;
  readonly sigmoidForward: Call<void>;
  readonly softmaxCrossEntropy: Call<number>;
  readonly sortColumns: Call<void>;
  readonly squaredError: Call<number>;
  readonly sumColumns: Call<void>;
  readonly sumDistances: Call<void>;
  readonly sumMoments: Call<void>;
  readonly tanhBackward: Call<void>;
  readonly tanhForward: Call<void>;
  readonly transpose: Call<void>;
}

/** Address of an array in the module's memory. */
const at = (array: Float32Array | Float64Array | Int32Array): number =>
  array.byteOffset;

/** Address 0 stands for no bias: no array ever lies there. */
const NO_ARRAY = 0;

export function createSimdKernels(simd: SimdModule): Kernels {
  return {
    ...matrixKernels(simd),
    ...normalizationKernels(simd),
    ...optimizerKernels(simd),
    ...statisticsKernels(simd),
    activate: activateWith(simd),
    activateBackward: activateBackwardWith(simd),
    softmaxCrossEntropy: (z, labels, d, batch, stride, classes) =>
      simd.softmaxCrossEntropy(
        at(z),
        at(labels),
        at(d),
        batch,
        stride,
        classes,
      ),
    squaredError: (y, target, d, batch, stride) =>
      simd.squaredError(at(y), at(target), at(d), batch, stride),
  };
}

function matrixKernels(simd: SimdModule) {
  return {
    multiply: (x, xStride, w, bias, out, batch, inner, columns) =>
      simd.multiply(
        at(x),
        xStride,
        at(w),
        bias === null ? NO_ARRAY : at(bias),
        at(out),
        batch,
        inner,
        columns,
      ),
    multiplyTransposed: (x, xStride, d, out, batch, rows, columns) =>
      simd.multiplyTransposed(
        at(x),
        xStride,
        at(d),
        at(out),
        batch,
        rows,
        columns,
      ),
    gatherRows: (from, order, first, count, stride, out) =>
      simd.gatherRows(at(from), at(order), first, count, stride, at(out)),
    sumColumns: (d, out, batch, columns) =>
      simd.sumColumns(at(d), at(out), batch, columns),
    transpose: (w, out, rows, columns) =>
      simd.transpose(at(w), at(out), rows, columns),
  } satisfies Partial<Kernels>;
}

function normalizationKernels(simd: SimdModule) {
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

function optimizerKernels(simd: SimdModule) {
  return {
    descend: (values, gradient, learningRate, weightDecay) =>
      simd.descend(
        at(values),
        at(gradient),
        learningRate,
        weightDecay,
        values.length,
      ),
    descendWithMomentum: (
      values,
      gradient,
      velocity,
      learningRate,
      momentum,
      weightDecay,
    ) =>
      simd.descendWithMomentum(
        at(values),
        at(gradient),
        at(velocity),
        learningRate,
        momentum,
        weightDecay,
        values.length,
      ),
    adapt: (
      values,
      gradient,
      first,
      second,
      { rate, rootCorrection },
      weightDecay,
    ) =>
      simd.adapt(
        at(values),
        at(gradient),
        at(first),
        at(second),
        rate,
        rootCorrection,
        weightDecay,
        values.length,
      ),
    norm: (x) => simd.norm(at(x), x.length),
    distance: (x, y) => simd.distance(at(x), at(y), x.length),
  } satisfies Partial<Kernels>;
}

function statisticsKernels(simd: SimdModule) {
  return {
    countBins: (values, rows, stride, units, scale, bins, counts) =>
      simd.countBins(at(values), rows, stride, units, scale, bins, at(counts)),
    sumMoments: (values, rows, stride, units, shift, sums) =>
      simd.sumMoments(at(values), rows, stride, units, shift, at(sums)),
    countBeyond: (values, rows, stride, units, threshold) =>
      simd.countBeyond(at(values), rows, stride, units, threshold),
    sortColumns: (x, rows, stride, sorted) =>
      simd.sortColumns(at(x), rows, stride, at(sorted)),
    sumDistances: (x, y, rows, stride, sums) =>
      simd.sumDistances(at(x), at(y), rows, stride, at(sums)),
  } satisfies Partial<Kernels>;
}

function activateWith(simd: SimdModule): Kernels["activate"] {
  return (kind, x, y, count) => {
    if (kind === "identity") {
      if (x !== y) y.set(x.subarray(0, count));
    } else forwardOf(simd, kind)(at(x), at(y), count);
  };
}

function forwardOf(
  simd: SimdModule,
  kind: Exclude<Activation, "identity">,
): Call<void> {
  switch (kind) {
    case "sigmoid":
      return simd.sigmoidForward;
    case "tanh":
      return simd.tanhForward;
    case "relu":
      return simd.reluForward;
    default:
      return kind satisfies never;
  }
}

function activateBackwardWith(simd: SimdModule): Kernels["activateBackward"] {
  return (kind, y, d, count) => {
    if (kind !== "identity") backwardOf(simd, kind)(at(y), at(d), count);
  };
}

function backwardOf(
  simd: SimdModule,
  kind: Exclude<Activation, "identity">,
): Call<void> {
  switch (kind) {
    case "sigmoid":
      return simd.sigmoidBackward;
    case "tanh":
      return simd.tanhBackward;
    case "relu":
      return simd.reluBackward;
    default:
      return kind satisfies never;
  }
}
