/**
 * @file Settings that fit the number of layers.
 */
import type { Experiment, RunSettings } from "./experiment";
import { fitInterventions } from "./interventions";
import { ALL_RUN_SETTINGS } from "./runSettings";

/** Settings for so many layers; the same object where they are that already. */
function fitSettings(run: RunSettings, layers: number): RunSettings {
  return ALL_RUN_SETTINGS.reduce((fitted, setting) => {
    const value = setting.read(run);
    const fit = setting.kind.fit(value, layers);
    return fit === value ? fitted : (setting.write(fit, fitted) ?? fitted);
  }, run);
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
