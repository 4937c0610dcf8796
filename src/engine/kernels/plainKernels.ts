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
import { layerNormBackward, normalizeRows } from "./layerNorm";
import { multiply, multiplyTransposed, sumColumns, transpose } from "./matmul";
import { distance, norm } from "./norm";
import { descend, descendWithMomentum } from "./sgd";
import { softmaxCrossEntropy } from "./softmaxCrossEntropy";
import { squaredError } from "./squaredError";

export const plainKernels = {
  activate,
  activateBackward,
  adapt,
  batchNormBackward,
  descend,
  descendWithMomentum,
  distance,
  layerNormBackward,
  measureColumns,
  multiply,
  multiplyTransposed,
  norm,
  normalizeColumns,
  normalizeRows,
  softmaxCrossEntropy,
  squaredError,
  sumColumns,
  transpose,
} as const;

/** What is documented at the plain kernels holds for all. */
export type Kernels = typeof plainKernels;
