/**
 * @file Changes of an experiment. Pure.
 */
import type { Experiment, RunName, RunSettings } from "./experiment";
import { wantedFrom, withEffective } from "./inForce";
import type { InterventionChange } from "./interventions";
import { batchLimit, maxBatchSize } from "./limits";
import { fitExperiment } from "./settings";

export function withRun(
  experiment: Experiment,
  run: RunName,
  patch: Partial<RunSettings>,
): Experiment {
  const settings = { ...experiment.runs[run], ...patch };
  return { ...experiment, runs: { ...experiment.runs, [run]: settings } };
}

/** Run B as run A, and changes more at a step: both are the same until then. */
export function withWhatIf(
  experiment: Experiment,
  step: number,
  changes: readonly InterventionChange[],
): Experiment {
  const B = changes.reduce((settings, change) => {
    const interventions = withEffective(settings, { step, change });
    return { ...settings, interventions };
  }, experiment.runs.A);
  return withRun(experiment, "B", B);
}

/** The settings of a run as wanted from a step on; from the start where that is null. See wantedFrom. */
export function withWanted(
  experiment: Experiment,
  run: RunName,
  wanted: RunSettings,
  step: number | null,
  keepsFunction: boolean,
): Experiment {
  const settings = experiment.runs[run];
  return withRun(
    experiment,
    run,
    step === null ? wanted : wantedFrom(settings, step, wanted, keepsFunction),
  );
}

/** Lists follow the number of layers; a batch that the new data set cannot fill shrinks to it. */
export function withShared(
  experiment: Experiment,
  patch: Partial<Omit<Experiment, "runs">>,
): Experiment {
  const patched = fitExperiment({ ...experiment, ...patch });
  const { data, batchSize } = patched;
  if (patch.batchSize !== undefined || batchLimit(data).holds(batchSize))
    return patched;
  return { ...patched, batchSize: maxBatchSize(data) };
}
