/**
 * @file The kernels of the WebAssembly module in simd/, called with arrays that lie in its memory. Padding is computed
 * like everything else, four float32 at a time, so lengths are multiples of 4.
 */
import {
  ACTIVATION_KERNELS,
  ACTIVATION_OBJECTS,
  ACTIVATIONS,
  type Activation,
} from "../activations";
import type { Kernels } from "./plainKernels";
import { at, atOrNone, type Call, type SimdModule } from "./simdModule";
import { normalizationKernels } from "./simdNormalization";

export const createSimdKernels = (simd: SimdModule): Kernels => ({
  ...matrixKernels(simd),
  ...activationKernels(simd),
  ...normalizationKernels(simd),
  ...lossKernels(simd),
  ...optimizerKernels(simd),
  ...statisticsKernels(simd),
});

function matrixKernels(simd: SimdModule) {
  return {
    multiply: (x, xStride, w, bias, out, batch, inner, columns) =>
      simd.multiply(
        at(x),
        xStride,
        at(w),
        atOrNone(bias),
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

function optimizerKernels(simd: SimdModule) {
  return {
    descend: (
      values,
      gradient,
      velocity,
      { learningRate, momentum, weightDecay },
      squares,
    ) =>
      simd.descend(
        at(values),
        at(gradient),
        atOrNone(velocity),
        learningRate,
        momentum,
        weightDecay,
        values.length,
        atOrNone(squares),
      ),
    multiplyAndDescend: (
      x,
      xStride,
      d,
      batch,
      rows,
      columns,
      values,
      gradient,
      velocity,
      { learningRate, momentum, weightDecay },
      squares,
    ) =>
      simd.multiplyAndDescend(
        at(x),
        xStride,
        at(d),
        batch,
        rows,
        columns,
        at(values),
        at(gradient),
        atOrNone(velocity),
        learningRate,
        momentum,
        weightDecay,
        atOrNone(squares),
      ),
    adapt: (
      values,
      gradient,
      first,
      second,
      { rate, rootCorrection },
      weightDecay,
      squares,
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
        atOrNone(squares),
      ),
    norm: (x) => simd.norm(at(x), x.length),
  } satisfies Partial<Kernels>;
}

function statisticsKernels(simd: SimdModule) {
  return {
    countBins: (values, rows, stride, units, scale, bins, counts) =>
      simd.countBins(at(values), rows, stride, units, scale, bins, at(counts)),
    sumMoments: (values, rows, stride, units, shift, sums) =>
      simd.sumMoments(at(values), rows, stride, units, shift, at(sums)),
    sumColumnMoments: (values, rows, stride, sums, squares) =>
      simd.sumColumnMoments(at(values), rows, stride, at(sums), at(squares)),
    countBeyond: (values, rows, stride, units, threshold) =>
      simd.countBeyond(at(values), rows, stride, units, threshold),
    sortColumns: (x, rows, stride, sorted) =>
      simd.sortColumns(at(x), rows, stride, at(sorted)),
    sumDistances: (x, y, rows, stride, sums) =>
      simd.sumDistances(at(x), at(y), rows, stride, at(sums)),
  } satisfies Partial<Kernels>;
}

interface ActivationCalls {
  readonly forward: Call<void>;
  readonly backward: Call<void>;
  readonly slopeNeedsInput: boolean;
}

/** Looked up once, for a module's exports are found slowly; null where there is nothing to compute. */
function activationCalls(
  simd: SimdModule,
  kind: Activation,
): ActivationCalls | null {
  const { slopeNeedsInput } = ACTIVATION_OBJECTS[kind];
  const { simd: names } = ACTIVATION_KERNELS[kind];
  return (
    names && {
      forward: simd[names.forward],
      backward: simd[names.backward],
      slopeNeedsInput,
    }
  );
}

function activationKernels(simd: SimdModule) {
  const calls = Object.fromEntries(
    ACTIVATIONS.map((kind) => [kind, activationCalls(simd, kind)]),
  ) as Readonly<Record<Activation, ActivationCalls | null>>;
  return {
    activate(kind, x, y, count) {
      const call = calls[kind];
      if (call !== null) call.forward(at(x), at(y), count);
      else if (x !== y) y.set(x.subarray(0, count));
    },
    activateBackward(kind, x, y, d, count) {
      const call = calls[kind];
      if (call !== null)
        call.backward(at(call.slopeNeedsInput ? x : y), at(d), count);
    },
  } satisfies Partial<Kernels>;
}

function lossKernels(simd: SimdModule) {
  return {
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
  } satisfies Partial<Kernels>;
}
