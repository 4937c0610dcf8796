/**
 * @file Where the activations of a measured set of samples are kept, apart from all that training uses.
 */
import type { Take } from "./arena";
import type { DenseLayer } from "./denseLayer";
import { describeLayerBuffers } from "./layerBuffers";
import type { LayerBuffers } from "./layerBuffers";

/** The taps of one hidden layer, [rows, stride]; columns ≥ units are padding. Taps that coincide are the same array. */
export type EvaluatedLayer = Pick<
  LayerBuffers,
  "units" | "stride" | "linear" | "preactivation" | "activation"
>;

/** Filled by `Network.evaluate`. */
export interface Evaluation {
  readonly rows: number;
  /** Hidden layers. */
  readonly layers: readonly EvaluatedLayer[];
  /** What the output layer yields (for crossEntropy: logits), [rows, outputsStride]. */
  readonly outputs: Float32Array;
  readonly outputsStride: number;
  /** Padded features, [rows, paddedInputs]. */
  readonly input: Float32Array;
  /** The features that `input` holds. */
  loaded: Float32Array | null;
  /** Hidden layers and the output layer. */
  readonly buffers: readonly LayerBuffers[];
}

/** For `rows` samples. `isNoisy`: with the layers' noise, see NoiseSpec. */
export function describeEvaluation(
  take: Take,
  denseLayers: readonly DenseLayer[],
  rows: number,
  isNoisy: boolean,
): Evaluation {
  const input = take(rows * denseLayers[0]!.paddedInputs);
  const buffers = denseLayers.map((layer) =>
    describeLayerBuffers(take, layer, rows, isNoisy ? "noisyTaps" : "taps"),
  );
  const output = buffers.at(-1)!;
  return {
    rows,
    layers: buffers.slice(0, -1),
    outputs: output.activation,
    outputsStride: output.stride,
    input,
    loaded: null,
    buffers,
  };
}
