/**
 * @file The columns that a run leaves behind: one table of them, and the types of all that holds them. Those of a step become known
 * in parts: some by training the run, the others by measuring the probe, then or later.
 * Shapes: T = rows, one per recorded step, N = histogram bins, L = hidden layers.
 * Everything at step t is about the network after t updates; loss, accuracy and gradients are those of
 * mini-batch t at that network, before its update.
 */

/** linear: xW+b · preactivation: what the nonlinearity sees · activation: what the next layer receives. */
export const TAPS = ["linear", "preactivation", "activation"] as const;
export type Tap = (typeof TAPS)[number];

export const ofEachTap = <T>(make: (tap: Tap) => T): Record<Tap, T> => ({
  linear: make("linear"),
  preactivation: make("preactivation"),
  activation: make("activation"),
});

/** Bins of every histogram. */
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

/** Units of each layer that has columns of its own: the hidden ones and, where they are recorded, the outputs. */
export const recordedUnits = ({
  units,
  outputs,
}: RecordingShape): readonly number[] =>
  outputs === undefined ? units : [...units, outputs];

/**
 * What there is one of per row: in the run; in each of its L + 1 dense layers, the output layer last; in each recorded layer;
 * in each tap of such a layer.
 */
export type Per = "run" | "dense" | "layer" | "tap";

/** One float32; one count, or N, of at most probeSamples × units; or as many float32 as a histogram may leave outside. */
export type Kind = "number" | "count" | "histogram" | "tail";

/**
 * What of a step may be known without the rest: what training it tells · the probe's values · how far they have moved since the
 * reference step · and since the step before.
 */
export const PARTS = ["training", "picture", "drift", "speed"] as const;
export type Part = (typeof PARTS)[number];

/**
 * Every column. What is added here is recorded, sent and kept, and the compiler asks for its value: run and dense in
 * trainedRow.ts, layer in measuredLayer.ts, tap in tapMeter.ts. Columns of taps that say no other part are of the picture.
 */
export const COLUMNS = {
  loss: { per: "run", kind: "number" },
  batchAccuracy: { per: "run", kind: "number" },
  /** With running statistics, on the held-out part; NaN at steps where it was not measured. */
  heldOutAccuracy: { per: "run", kind: "number" },
  /** With the held-out part's own statistics, as in training; NaN at steps where it was not measured. */
  heldOutTrainingAccuracy: { per: "run", kind: "number" },
  /** Euclidean norms of W. updateNorm is NaN at the last step. */
  gradientNorm: { per: "dense", kind: "number" },
  weightNorm: { per: "dense", kind: "number" },
  updateNorm: { per: "dense", kind: "number" },
  /** Gradient shift of the step's update, see measure/gradientShift.ts; NaN at steps where it was not measured. */
  shiftL2: { per: "dense", kind: "number" },
  shiftCosine: { per: "dense", kind: "number" },
  shiftRelative: { per: "dense", kind: "number" },
  /** Share, 0 to 1: see measureSaturation. */
  saturated: { per: "layer", kind: "number" },
  /** Units, see countStuckUnits. */
  stuckUnits: { per: "layer", kind: "count" },
  /**
   * How far BatchNorm's running mean is from the probe's own: |difference| ÷ the probe's √(σ² + ε), averaged over units,
   * in σ; NaN where the layer has no BatchNorm.
   */
  lag: { per: "layer", kind: "number" },
  /** Histogram over [−range, range), of the values that are finite. */
  counts: { per: "tap", kind: "histogram" },
  /** A power of two: see Histogram. It depends on the values at this step alone. */
  range: { per: "tap", kind: "number" },
  /** The values outside of the range, ascending; NaN behind them. */
  tail: { per: "tap", kind: "tail" },
  /** Values that are not finite: where there is one, all numbers below are NaN. */
  notFinite: { per: "tap", kind: "count" },
  /** Over all samples and units. std is biased. */
  mean: { per: "tap", kind: "number" },
  std: { per: "tap", kind: "number" },
  /** Read off the histogram: exact to one bin. */
  percentile15: { per: "tap", kind: "number" },
  percentile50: { per: "tap", kind: "number" },
  percentile85: { per: "tap", kind: "number" },
  /** Spread between samples over spread between units: see SpreadMeter. */
  sampleSpread: { per: "tap", kind: "number" },
  /** Wasserstein-1 per unit since the reference step, averaged over units: in σ₀, in values, in σ now; see rulers.ts. */
  drift: { per: "tap", kind: "number", part: "drift" },
  driftInValues: { per: "tap", kind: "number", part: "drift" },
  driftInSigmaNow: { per: "tap", kind: "number", part: "drift" },
  /** The drift between the step before and this one, by the same rulers; NaN at step 0. */
  speed: { per: "tap", kind: "number", part: "speed" },
  speedInValues: { per: "tap", kind: "number", part: "speed" },
  speedInSigmaNow: { per: "tap", kind: "number", part: "speed" },
} as const satisfies Record<
  string,
  { readonly per: Per; readonly kind: Kind; readonly part?: "drift" | "speed" }
>;

type Table = typeof COLUMNS;
export type ColumnName = keyof Table;

/** The columns of which there is one per `P`, of a kind `K`; and, where that is said, which say that they are of the part `Q`. */
export type ColumnOf<P extends Per, K extends Kind = Kind, Q = unknown> = {
  [Name in ColumnName]: Table[Name] extends { per: P; kind: K }
    ? unknown extends Q
      ? Name
      : Table[Name] extends { part: Q }
        ? Name
        : never
    : never;
}[ColumnName];

/** Counts take 16 bits where that is enough. */
export type Counts = Uint16Array | Uint32Array;

export type ArraysPer<P extends Per, C extends Counts> = {
  readonly [Name in ColumnOf<P>]: Name extends ColumnOf<P, "number" | "tail">
    ? Float32Array
    : C;
};

/** Arrays of [T], counts [T, N], tails [T, tailLength]. */
export type TapColumns<C extends Counts = Counts> = ArraysPer<"tap", C>;

/** Arrays of [T]. */
export interface LayerColumns<C extends Counts = Counts> extends ArraysPer<
  "layer",
  C
> {
  readonly taps: Readonly<Record<Tap, TapColumns<C>>>;
}

/** Arrays of [T], those per dense layer [T, L + 1]. */
export type TrainingColumns<C extends Counts = Counts> = ArraysPer<
  "run" | "dense",
  C
>;

export interface Columns<C extends Counts = Counts> extends TrainingColumns<C> {
  /** Hidden ones, and the outputs where they are recorded. */
  readonly layers: readonly LayerColumns<C>[];
}

/** Rows as they travel to a Recording. */
interface RowRange {
  /** Row i is step firstStep + i·stride. */
  readonly firstStep: number;
  readonly stride: number;
  /** T. */
  readonly count: number;
}

/** What training tells of steps. */
export interface TrainedRows extends RowRange {
  readonly columns: TrainingColumns<Uint32Array>;
}

/** What the probe tells of steps: these parts. Arrays of others are empty. */
export interface MeasuredRows extends RowRange {
  readonly parts: readonly Part[];
  readonly layers: readonly LayerColumns<Uint32Array>[];
}
