/**
 * @file The columns that a run leaves behind, as they travel from the recorder to a Recording.
 * Shapes: T = steps in the chunk, N = histogram bins, L = hidden layers.
 * Everything at step t is about the network after t updates; loss, accuracy and gradients are those of
 * mini-batch t at that network, before its update.
 */

/** linear: xW+b · preactivation: what the nonlinearity sees · activation: what the next layer receives. */
export const TAPS = ["linear", "preactivation", "activation"] as const;
export type Tap = (typeof TAPS)[number];

/** Bins of every histogram over ±range; a power of two, so that merging pairs is exact. */
export const BINS = 128;

/** What does not change over a run. */
export interface RecordingShape {
  /** Units of each hidden layer. */
  readonly units: readonly number[];
  readonly probeSamples: number;
  /** Number of updates; the last step. */
  readonly steps: number;
}

/** One tap of one layer. Counts are out of probeSamples × units. */
export interface TapChunk {
  /** Histograms cover [−range, range); a power of two; never shrinks over a run; the same for all rows of the chunk. */
  readonly range: number;
  /** [T, N]. */
  readonly counts: Uint32Array;
  /** [T] values < −range, and values ≥ range, with the range of when they were recorded: a later one leaves them outside. */
  readonly below: Uint32Array;
  readonly above: Uint32Array;
  /** [T] over all samples and units. std is biased. */
  readonly mean: Float32Array;
  readonly std: Float32Array;
  /** [T] read off the histogram: exact to one bin. */
  readonly percentile15: Float32Array;
  readonly percentile50: Float32Array;
  readonly percentile85: Float32Array;
  /** [T] Wasserstein-1 per unit since the reference step ÷ that unit's std there, averaged over units; in σ. */
  readonly drift: Float32Array;
}

export interface LayerChunk {
  readonly taps: Readonly<Record<Tap, TapChunk>>;
  /** [T] share, 0 to 1: values in the flat parts of sigmoid/tanh; units dead on the whole probe for ReLU; 0 for identity. */
  readonly saturated: Float32Array;
}

export interface RecordingChunk {
  /** Column i is step firstStep + i·stride. */
  readonly firstStep: number;
  readonly stride: number;
  /** T. */
  readonly count: number;
  /** [T]. */
  readonly loss: Float32Array;
  readonly batchAccuracy: Float32Array;
  /** [T] running statistics, held-out part; NaN at steps where it was not measured. */
  readonly heldOutAccuracy: Float32Array;
  readonly layers: readonly LayerChunk[];
  /** [T, L + 1] Euclidean norms of W per dense layer, the output layer last. updateNorm is NaN at the last step. */
  readonly gradientNorm: Float32Array;
  readonly weightNorm: Float32Array;
  readonly updateNorm: Float32Array;
}
