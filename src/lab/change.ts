/**
 * @file The one way in which experiment, view and cursor change together.
 */
import type { StoreApi } from "zustand/vanilla";
import { rememberEdit, undoableOf, type Remember } from "./editHistory";
import type { LabState } from "./labState";
import type { Training } from "./training";
import { checkExperiment } from "../experiment/validation";
import { clamp, fitView } from "./view";

export type Changes = Partial<
  Pick<
    LabState,
    "experiment" | "view" | "cursor" | "playing" | "pinDrag" | "notices"
  >
>;

/**
 * Fits view and cursor to the experiment and trains what has changed. An invalid experiment is refused: nothing changes.
 * `remember`: how it can be undone; as an edit unless said otherwise.
 */
export type Change = (changes: Changes, remember?: Remember) => void;

export function createChange(
  store: StoreApi<LabState>,
  training: Training,
  now: () => number,
): Change {
  return (changes, remember = rememberEdit) => {
    if (changes.experiment && !checkExperiment(changes.experiment).ok) return;
    const state = store.getState();
    const wanted = { ...state, ...changes };
    const next: LabState = {
      ...wanted,
      view: fitView(wanted.view, wanted.experiment),
      cursor: clamp(wanted.cursor, 0, wanted.experiment.steps),
    };
    const [before, after] = [undoableOf(state), undoableOf(next)];
    const history = remember(state.history, before, after, now());
    training.enter({ ...next, history });
  };
}
