/**
 * @file A reference case: a small network, trained step by step by PyTorch in float64, as plain data.
 * Shapes: L + 1 dense layers, the output layer last; T steps; N samples; B = batch size.
 */
import type {
  Loss,
  LayerSpec,
  OptimizerSpec,
} from "../../src/engine/networkSpec";

export type Vector = readonly number[];
export type Matrix = readonly Vector[];

/** One entry per dense layer; null where the layer has no such parameter. */
export interface ParameterSet {
  /** [inputs][units] each. */
  readonly weights: readonly Matrix[];
  readonly biases: readonly (Vector | null)[];
  readonly gammas: readonly (Vector | null)[];
  readonly betas: readonly (Vector | null)[];
}

/** What batch t yields: its loss and gradients before the update, and the parameters after it. */
export interface StepRecord {
  readonly loss: number;
  readonly gradients?: ParameterSet;
  readonly parameters?: ParameterSet;
}

/** Running statistics of one layer after the last step. */
export interface RunningStatistics {
  readonly mean: Vector;
  /** Null where values are only centred. */
  readonly variance: Vector | null;
}

/** The gradient shift of one dense layer at one step, see src/measure/gradientShift.ts. */
export interface LayerShift {
  readonly l2: number;
  readonly cosine: number;
  readonly relative: number;
}

/** What training leaves behind; the reference's, or the engine's. */
export interface Outcome {
  readonly steps: readonly StepRecord[];
  /** Null for layers whose statistics are not those of the batch. */
  readonly running: readonly (RunningStatistics | null)[];
  /** Outputs of all samples after the last step, [N][outputs]: with their own statistics as one batch, with the running ones. */
  readonly evaluation: {
    readonly training: Matrix;
    readonly inference: Matrix;
  };
  /** [T][L + 1]. */
  readonly gradientShift: readonly (readonly LayerShift[])[];
}

export interface ReferenceCase {
  readonly inputs: number;
  readonly outputs: number;
  readonly hidden: readonly LayerSpec[];
  readonly loss: Loss;
  readonly optimizer: OptimizerSpec;
  readonly initial: ParameterSet;
  /** [N][inputs]. */
  readonly features: Matrix;
  /** crossEntropy: class of each sample. */
  readonly labels: Vector | null;
  /** squaredError: [N][outputs]. */
  readonly targets: Matrix | null;
  /** [T][B] indices of samples. */
  readonly batches: Matrix;
  readonly expected: Outcome;
}
