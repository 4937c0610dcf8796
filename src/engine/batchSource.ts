/**
 * @file Where a trainer gets its mini-batches from.
 */

/** Looking at the next batch does not consume it. B = batch size. */
export interface BatchSource {
  /** Writes the next batch. features: [B, paddedInputs], padding left alone; labels: [B]. */
  load(features: Float32Array, labels: Int32Array): void;
  /** Writes the next batch's targets of squared error, [B, paddedOutputs]; without it, they are the labels, one-hot. */
  loadTargets?(targets: Float32Array): void;
  /** Moves on to the batch after. */
  advance(): void;
}
