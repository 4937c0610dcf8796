/**
 * @file All kernels in TypeScript, each operation rounded to float32: the definition of what every implementation must
 * give, to the bit, and what is used where there is no SIMD.
 */
import { activate, activateBackward } from "./activation";
import { adapt } from "./adam";
import {
  batchNormBackward,
  measureColumns,
  normalizeColumns,
} from "./batchNorm";
import { gatherRows } from "./gatherRows";
import { layerNormBackward, normalizeRows } from "./layerNorm";
import { multiply, multiplyTransposed, sumColumns, transpose } from "./matmul";
import { descend, multiplyAndDescend } from "./sgd";
import { sortColumns, sumDistances } from "./sortColumns";
import { softmaxCrossEntropy } from "./softmaxCrossEntropy";
import { squaredError } from "./squaredError";
import { norm } from "./squares";
import { countBeyond, countBins, sumMoments } from "./statistics";

export const plainKernels = {
  activate,
  activateBackward,
  adapt,
  batchNormBackward,
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
  sumColumns,
  sumDistances,
  sumMoments,
  transpose,
} as const;

/** What is documented at the plain kernels holds for all. */
export type Kernels = typeof plainKernels;
