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
  /**
   * Classes, where the outputs are recorded as one more layer behind the hidden ones: its first two taps are what the output
   * layer yields, its activation the probabilities that softmax makes of it (for squared error the same once more).
   */
  readonly outputs?: number;
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
  /** [T] the same between the step before and this one, ÷ the same σ; NaN at step 0. In σ per step. */
  readonly speed: Float32Array;
}

export interface LayerChunk {
  readonly taps: Readonly<Record<Tap, TapChunk>>;
  /** [T] share, 0 to 1: see measureSaturation. */
  readonly saturated: Float32Array;
  /**
   * [T] how far BatchNorm's running mean is from the probe's own: |difference| ÷ the probe's √(σ² + ε), averaged over units,
   * in σ; NaN where the layer has no BatchNorm.
   */
  readonly lag: Float32Array;
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
  /** [T] the same with the held-out part's own statistics, as in training. */
  readonly heldOutTrainingAccuracy: Float32Array;
  readonly layers: readonly LayerChunk[];
  /** [T, L + 1] Euclidean norms of W per dense layer, the output layer last. updateNorm is NaN at the last step. */
  readonly gradientNorm: Float32Array;
  readonly weightNorm: Float32Array;
  readonly updateNorm: Float32Array;
  /** [T, L + 1] gradient shift of the step's update, see measure/gradientShift.ts; NaN at steps where it was not measured. */
  readonly shiftL2: Float32Array;
  readonly shiftCosine: Float32Array;
  readonly shiftRelative: Float32Array;
}

/** Units of each layer that has columns of its own: the hidden ones and, where they are recorded, the outputs. */
export const recordedUnits = ({
  units,
  outputs,
}: RecordingShape): readonly number[] =>
  outputs === undefined ? units : [...units, outputs];
