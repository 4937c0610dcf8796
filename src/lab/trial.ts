/**
 * @file What a trial changes of the experiment, and with which values. Pure.
 */
import { saySame } from "../experiment/canonicalJson";
import type { Experiment, RunSettings } from "../experiment/experiment";
import { LIMITS } from "../experiment/limits";
import type { Trial, TrialKind } from "./labState";

/** Whether a trial is of this experiment, however that was come by. */
export const isOf = (trial: Trial, experiment: Experiment): boolean =>
  saySame(trial.experiment, experiment);

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
