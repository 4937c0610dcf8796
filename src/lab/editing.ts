/**
 * @file Actions that change the experiment.
 */
import type { StoreApi } from "zustand/vanilla";
import type { LabActions } from "./actions";
import type { Change } from "./change";
import {
  withRun,
  withShared,
  withWanted,
  withWhatIf,
} from "../experiment/edits";
import type {
  Experiment,
  RunName,
  RunSettings,
} from "../experiment/experiment";
import {
  withEdited,
  withIntervention,
  withMoved,
  withoutIntervention,
  withStepMoved,
  type Interventions,
} from "../experiment/interventions";
import type { LabState } from "./labState";
import { presetExperiment } from "../experiment/presets";
import { canChangeHere, scopeStep, shownSettings, stepHere } from "./scope";
import type { Training } from "./training";

type Editing = Pick<
  LabActions,
  | "setNormalization"
  | "updateRun"
  | "updateShared"
  | "applyPreset"
  | "setExperiment"
  | "intervene"
  | "editIntervention"
  | "moveIntervention"
  | "removeIntervention"
  | "moveInterventions"
  | "removeInterventions"
  | "whatIf"
  | "setScope"
  | "setKeepsFunction"
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
  /** Where the scope says; the recipe is given what the controls show. */
  const editFrom = (
    run: RunName,
    recipe: (shown: RunSettings) => Partial<RunSettings>,
  ) => {
    const state = store.getState();
    const shown = shownSettings(state, run);
    const wanted = { ...shown, ...recipe(shown) };
    edit((old) =>
      withWanted(old, run, wanted, scopeStep(state), state.keepsFunction),
    );
  };
  return {
    setNormalization: (run, layer, normalization) =>
      editFrom(run, ({ normalization: list }) => ({
        normalization: list.map((old, index) =>
          index === layer - 1 ? normalization : old,
        ),
      })),
    updateRun: (run, patch) => editFrom(run, () => patch),
    updateShared: (patch) => edit((old) => withShared(old, patch)),
    applyPreset: (id) => change({ experiment: presetExperiment(id) }),
    setExperiment: (experiment) => change({ experiment }),
    intervene: (run, intervention) =>
      editInterventions(run, (list) => withIntervention(list, intervention)),
    editIntervention: (run, index, change) =>
      editInterventions(run, (list) => withEdited(list, index, change)),
    moveIntervention: (run, index, step) =>
      editInterventions(run, (list) => withMoved(list, index, step)),
    removeIntervention: (run, index) =>
      editInterventions(run, (list) => withoutIntervention(list, index)),
    moveInterventions: (run, from, to) =>
      editInterventions(run, (list) => withStepMoved(list, from, to)),
    removeInterventions: (run, step) =>
      editInterventions(run, (list) => list.filter((one) => one.step !== step)),
    whatIf(changes) {
      const state = store.getState();
      if (canChangeHere(state))
        edit((old) => withWhatIf(old, stepHere(state), changes));
    },
    setScope: (scope) =>
      store.setState(
        scope === "cursor" ? { scope, playing: false } : { scope },
      ),
    setKeepsFunction: (keepsFunction) => store.setState({ keepsFunction }),
    retry(run) {
      if (store.getState().runs[run].status.kind === "failed")
        training.restart(run);
    },
  };
}
