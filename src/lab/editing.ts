/**
 * @file Actions that change the experiment.
 */
import type { StoreApi } from "zustand/vanilla";
import type { LabActions } from "./actions";
import type { Change } from "./change";
import { withNormalization, withRun, withShared, withWhatIf } from "./edits";
import type { Experiment, RunName } from "./experiment";
import {
  withIntervention,
  withMoved,
  withoutIntervention,
  type Interventions,
} from "./interventions";
import type { LabState } from "./labState";
import { presetExperiment } from "./presets";
import type { Training } from "./training";

type Editing = Pick<
  LabActions,
  | "setNormalization"
  | "updateRun"
  | "updateShared"
  | "applyPreset"
  | "setExperiment"
  | "intervene"
  | "moveIntervention"
  | "removeIntervention"
  | "whatIf"
  | "retry"
>;

export function createEditing(
  store: StoreApi<LabState>,
  change: Change,
  training: Training,
): Editing {
  const edit = (recipe: (experiment: Experiment) => Experiment) =>
    change({ experiment: recipe(store.getState().experiment) });
  const editInterventions = (
    run: RunName,
    recipe: (list: Interventions) => Interventions,
  ) =>
    edit((old) => {
      const interventions = recipe(old.runs[run].interventions);
      return withRun(old, run, { interventions });
    });
  return {
    setNormalization: (run, layer, normalization) =>
      edit((old) => withNormalization(old, run, layer, normalization)),
    updateRun: (run, patch) => edit((old) => withRun(old, run, patch)),
    updateShared: (patch) => edit((old) => withShared(old, patch)),
    applyPreset: (id) => change({ experiment: presetExperiment(id) }),
    setExperiment: (experiment) => change({ experiment }),
    intervene: (run, intervention) =>
      editInterventions(run, (list) => withIntervention(list, intervention)),
    moveIntervention: (run, index, step) =>
      editInterventions(run, (list) => withMoved(list, index, step)),
    removeIntervention: (run, index) =>
      editInterventions(run, (list) => withoutIntervention(list, index)),
    whatIf: (intervention) => edit((old) => withWhatIf(old, intervention)),
    retry(run) {
      if (store.getState().runs[run].status.kind === "failed")
        training.restart(run);
    },
  };
}
