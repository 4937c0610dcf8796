/**
 * @file The module's exports. Addresses are bytes in the imported memory; see simdKernels.ts for the other side.
 */
export {
  gatherRows,
  multiply,
  multiplyTransposed,
  sumColumns,
  transpose,
} from "./matmul.as";
export {
  leakyReluBackward,
  leakyReluForward,
  reluBackward,
  reluForward,
  sigmoidBackward,
  sigmoidForward,
  siluBackward,
  siluForward,
  tanhBackward,
  tanhForward,
} from "./activation.as";
export {
  batchNormBackward,
  measureColumns,
  normalizeColumns,
} from "./batchNorm.as";
export { averageColumns, centreBackward, centreColumns } from "./centring.as";
export { layerNormBackward, normalizeRows } from "./layerNorm.as";
export { softmaxCrossEntropy, squaredError } from "./loss.as";
export { adapt } from "./adam.as";
export { descend, multiplyAndDescend } from "./descent.as";
export { norm } from "./squares.as";
export { sortColumns, sumDistances } from "./sort.as";
export {
  countBeyond,
  countBins,
  sumColumnMoments,
  sumMoments,
} from "./statistics.as";
