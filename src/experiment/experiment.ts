/**
 * @file The spec of an experiment: what its two runs share and what each run has for itself.
 */
import type { DataSpec } from "../data/dataSpec";
import type { Activation } from "../engine/activations";
import type { Normalization } from "../engine/normalizations";
import type {
  Affine,
  Initialization,
  Loss,
  NoiseSpec,
  OptimizerSpec,
  Placement,
} from "../engine/networkSpec";

import type { Interventions } from "./interventions";

export const RUN_NAMES = ["A", "B"] as const;
export type RunName = (typeof RUN_NAMES)[number];

/** What may differ between the two runs. Per-layer lists have as many entries as `Experiment.widths`. */
export interface RunSettings {
  readonly activation: Activation;
  readonly initialization: Initialization;
  readonly optimizer: OptimizerSpec;
  readonly normalization: readonly Normalization[];
  readonly placement: Placement;
  readonly frozen: readonly boolean[];
  /** Keeps the bias where the batch's mean is subtracted, to show that it does nothing. */
  readonly keepBias: boolean;
  /** Whether the γ and β of every normalization are learned or stay 1 and 0. */
  readonly affine: Affine;
  /** Whether the backward pass takes the batch's μ and σ for constants. */
  readonly stopGradient: boolean;
  /** Behind every hidden layer's normalization, or where it would stand; null: none. */
  readonly noise: NoiseSpec | null;
  /** They stand in the order of their steps. */
  readonly interventions: Interventions;
}

/** Two runs that share seed, first weights, data, batch order and probe. */
export interface Experiment {
  readonly data: DataSpec;
  readonly seed: number;
  /** Units of each hidden layer, first to last. */
  readonly widths: readonly number[];
  readonly batchSize: number;
  readonly steps: number;
  readonly loss: Loss;
  readonly runs: Readonly<Record<RunName, RunSettings>>;
}
