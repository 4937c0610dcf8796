/**
 * @file The memory of one training step. B = batch size; padded columns as everywhere.
 */
import { takeDoubles, takeIntegers, type Take } from "./arena";
import type { DenseLayer } from "./denseLayer";
import { UPDATE_SUMS } from "./kernels/squares";
import { describeLayerBuffers } from "./layerBuffers";
import type { LayerBuffers } from "./layerBuffers";

export interface TrainingBuffers {
  readonly batchSize: number;
  /** [B, paddedInputs]. */
  readonly features: Float32Array;
  /** [B]. */
  readonly labels: Int32Array;
  /** [B, paddedOutputs], for squared error. */
  readonly targets: Float32Array;
  /** Hidden layers, then the output layer. */
  readonly layers: readonly LayerBuffers[];
  /** Two buffers, each large enough for dL/d(any layer's output), used in turn. */
  readonly deltas: readonly [Float32Array, Float32Array];
  /** Large enough for any layer's weights, transposed. */
  readonly transposed: Float32Array;
  /** What UPDATE_SUMS names, for the weights that were measured last. */
  readonly squares: Float64Array;
}

export function describeTrainingBuffers(
  take: Take,
  layers: readonly DenseLayer[],
  batchSize: number,
): TrainingBuffers {
  const largest = (size: (layer: DenseLayer) => number) =>
    Math.max(...layers.map(size));
  const deltaSize =
    batchSize * largest((l) => Math.max(l.paddedInputs, l.paddedUnits));
  return {
    batchSize,
    features: take(batchSize * layers[0]!.paddedInputs),
    labels: takeIntegers(take, batchSize),
    targets: take(batchSize * layers.at(-1)!.paddedUnits),
    layers: layers.map((layer) =>
      describeLayerBuffers(take, layer, batchSize, "training"),
    ),
    deltas: [take(deltaSize), take(deltaSize)],
    transposed: take(largest((l) => l.paddedInputs * l.paddedUnits)),
    squares: takeDoubles(take, UPDATE_SUMS),
  };
}
