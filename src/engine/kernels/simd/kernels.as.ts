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
  reluBackward,
  reluForward,
  sigmoidBackward,
  sigmoidForward,
  tanhBackward,
  tanhForward,
} from "./activation.as";
export {
  batchNormBackward,
  measureColumns,
  normalizeColumns,
} from "./batchNorm.as";
export { layerNormBackward, normalizeRows } from "./layerNorm.as";
export { softmaxCrossEntropy, squaredError } from "./loss.as";
export {
  adapt,
  descend,
  descendWithMomentum,
  distance,
  norm,
} from "./optimizer.as";
export { countBeyond, countBins, sortColumns, sumDistances, sumMoments } from "./statistics.as";
