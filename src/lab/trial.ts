/**
 * @file What a trial is, and what it changes of the experiment. Pure.
 */
import { canonicalJson } from "../experiment/canonicalJson";
import type { Tap } from "../recording/chunk";
import type { RunSummary } from "../recording/summary";
import type {
  Experiment,
  RunName,
  RunSettings,
} from "../experiment/experiment";
import type { RunStatus } from "./labState";
import { LIMITS } from "../experiment/limits";

/** What is changed from one pair of runs to the next. */
export const TRIAL_KINDS = ["seeds", "learningRate", "sigma"] as const;
export type TrialKind = (typeof TRIAL_KINDS)[number];

export interface TrialRun {
  readonly run: RunName;
  /** The seed, learning rate or σ that it has. */
  readonly value: number;
  /** Null until it has been summarized. */
  readonly summary: RunSummary | null;
}

export interface Trial {
  /** What it was started for. */
  readonly experiment: Experiment;
  /** Whose drift was measured. */
  readonly tap: Tap;
  /** Those of one value after the other, run A first. */
  readonly runs: readonly TrialRun[];
  /** 0 to 1. */
  readonly progress: number;
  readonly status:
    | { readonly kind: "running" | "done" | "cancelled" }
    | Extract<RunStatus, { readonly kind: "failed" }>;
}

export const NO_TRIALS: Readonly<Record<TrialKind, Trial | null>> = {
  seeds: null,
  learningRate: null,
  sigma: null,
};

/** Whether a trial is of this experiment, however that was come by. */
export const isOf = (trial: Trial, experiment: Experiment): boolean =>
  trial.experiment === experiment ||
  canonicalJson(trial.experiment) === canonicalJson(experiment);

/** The experiment with another seed, or with both runs at another learning rate or first spread of weights. */
export function variedExperiment(
  experiment: Experiment,
  kind: TrialKind,
  value: number,
): Experiment {
  if (kind === "seeds") return { ...experiment, seed: value };
  const vary = (settings: RunSettings): RunSettings =>
    kind === "learningRate"
      ? {
          ...settings,
          optimizer: { ...settings.optimizer, learningRate: value },
        }
      : { ...settings, initialization: { kind: "normal", sigma: value } };
  const { A, B } = experiment.runs;
  return { ...experiment, runs: { A: vary(A), B: vary(B) } };
}

/** So many seeds from the experiment's own on. */
export const seedsFrom = (
  { seed }: Pick<Experiment, "seed">,
  count: number,
): readonly number[] =>
  Array.from({ length: count }, (_, i) => (seed + i) >>> 0);

/** From an eighth of run A's learning rate to sixteen times it, as far as it is allowed. */
export const learningRatesAround = ({
  runs,
}: Pick<Experiment, "runs">): readonly number[] =>
  [1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8, 16]
    .map((factor) => factor * runs.A.optimizer.learningRate)
    .filter((rate) => LIMITS.learningRate.holds(rate));

/** From weights that hardly are any to some that saturate all, each twice the one before. */
export const SIGMAS: readonly number[] = [
  0.0125, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6,
];
