/**
 * @file Settings of a run: starting values, and lists that fit the number of layers.
 */
import type { DataKind, DataSpec } from "../data/dataSpec";
import type { Normalization } from "../engine/normalizations";
import type { NoiseSpec } from "../engine/networkSpec";
import type { Experiment, RunSettings } from "./experiment";
import { fitInterventions } from "./interventions";

/** Four plain sigmoid layers under SGD, Xavier weights. */
export const PLAIN: RunSettings = {
  activation: "sigmoid",
  initialization: { kind: "xavier" },
  optimizer: { kind: "sgd", learningRate: 0.5, momentum: 0, weightDecay: 0 },
  normalization: ["none", "none", "none", "none"],
  placement: "beforeActivation",
  frozen: [false, false, false, false],
  keepBias: false,
  affine: "learned",
  stopGradient: false,
  noise: null,
  interventions: [],
};

/** That of Santurkar et al. 2018, "noisy BatchNorm". */
export const PUBLISHED_NOISE: NoiseSpec = {
  shift: 0.5,
  shiftSpread: 0.1,
  scale: 1.25,
  scaleSpread: 0.1,
};

/** The data set of a kind before anything about it has been chosen. */
export function defaultData(kind: DataKind): DataSpec {
  return kind === "digits" ? { kind, size: 12 } : { kind, noise: 0.1 };
}

/**
 * Settings for `layers` hidden layers. A run normalised in every layer stays so when it grows; any other gains plain,
 * trainable layers.
 */
export function fitSettings(run: RunSettings, layers: number): RunSettings {
  if (run.normalization.length === layers && run.frozen.length === layers)
    return run;
  return {
    ...run,
    normalization: fitNormalization(run.normalization, layers),
    frozen: fitList(run.frozen, layers, false),
  };
}

/** The experiment with both runs' lists as long as `widths`, and without interventions that it can no longer have. */
export function fitExperiment(experiment: Experiment): Experiment {
  const { widths, steps, runs } = experiment;
  const layers = widths.length;
  const fit = (run: RunSettings): RunSettings => {
    const fitted = fitSettings(run, layers);
    const interventions = fitInterventions(run.interventions, layers, steps);
    return interventions === run.interventions
      ? fitted
      : { ...fitted, interventions };
  };
  return { ...experiment, runs: { A: fit(runs.A), B: fit(runs.B) } };
}

function fitNormalization(
  list: readonly Normalization[],
  layers: number,
): readonly Normalization[] {
  const first = list[0] ?? "none";
  const uniform = list.every((normalization) => normalization === first);
  return fitList(list, layers, uniform ? first : "none");
}

function fitList<Item>(
  list: readonly Item[],
  length: number,
  filler: Item,
): readonly Item[] {
  return Array.from({ length }, (_, index) => list[index] ?? filler);
}
