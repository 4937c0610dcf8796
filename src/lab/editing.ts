/**
 * @file Actions that change the experiment.
 */
import type { StoreApi } from "zustand/vanilla";
import type { LabActions } from "./actions";
import type { Change } from "./change";
import { withNormalization, withRun, withShared } from "./edits";
import type { Experiment } from "./experiment";
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
  | "retry"
>;

export function createEditing(
  store: StoreApi<LabState>,
  change: Change,
  training: Training,
): Editing {
  const edit = (recipe: (experiment: Experiment) => Experiment) =>
    change({ experiment: recipe(store.getState().experiment) });
  return {
    setNormalization: (run, layer, normalization) =>
      edit((old) => withNormalization(old, run, layer, normalization)),
    updateRun: (run, patch) => edit((old) => withRun(old, run, patch)),
    updateShared: (patch) => edit((old) => withShared(old, patch)),
    applyPreset: (id) => change({ experiment: presetExperiment(id) }),
    setExperiment: (experiment) => change({ experiment }),
    retry(run) {
      if (store.getState().runs[run].status.kind === "failed")
        training.restart(run);
    },
  };
}
