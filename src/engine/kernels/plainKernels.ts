/**
 * @file All kernels in TypeScript, each operation rounded to float32: the definition of what every implementation must
 * give, to the bit, and what is used where there is no SIMD.
 */
import { ACTIVATION_KERNELS, type Activation } from "../activations";
import { adapt } from "./adam";
import {
  batchNormBackward,
  measureColumns,
  normalizeColumns,
} from "./batchNorm";
import { averageColumns, centreBackward, centreColumns } from "./centring";
import { gatherRows } from "./gatherRows";
import { layerNormBackward, normalizeRows } from "./layerNorm";
import { multiply, multiplyTransposed, sumColumns, transpose } from "./matmul";
import { descend, multiplyAndDescend } from "./sgd";
import { sortColumns, sumDistances } from "./sortColumns";
import { softmaxCrossEntropy } from "./softmaxCrossEntropy";
import { squaredError } from "./squaredError";
import { norm } from "./squares";
import {
  countBeyond,
  countBins,
  sumColumnMoments,
  sumMoments,
} from "./statistics";

/** y = φ(x), x and y of `count` elements; y may be x. NaN stays NaN. */
const activate = (
  kind: Activation,
  x: Float32Array,
  y: Float32Array,
  count: number,
): void => ACTIVATION_KERNELS[kind].forward(x, y, count);

/**
 * d ← d·φ′(x), in place; y = φ(x). x, y, d: `count` elements. x may be y, which was written over it, unless the
 * activation's slope needs its input.
 */
const activateBackward = (
  kind: Activation,
  x: Float32Array,
  y: Float32Array,
  d: Float32Array,
  count: number,
): void => ACTIVATION_KERNELS[kind].backward(x, y, d, count);

export const plainKernels = {
  activate,
  activateBackward,
  adapt,
  averageColumns,
  batchNormBackward,
  centreBackward,
  centreColumns,
  countBeyond,
  countBins,
  descend,
  gatherRows,
  layerNormBackward,
  measureColumns,
  multiply,
  multiplyAndDescend,
  multiplyTransposed,
  norm,
  normalizeColumns,
  normalizeRows,
  softmaxCrossEntropy,
  sortColumns,
  squaredError,
  sumColumnMoments,
  sumColumns,
  sumDistances,
  sumMoments,
  transpose,
} as const;

/** What is documented at the plain kernels holds for all. */
export type Kernels = typeof plainKernels;
