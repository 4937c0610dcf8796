/**
 * @file The one way in which experiment, view and cursor change together.
 */
import type { StoreApi } from "zustand/vanilla";
import { checkExperiment } from "./validation";
import type { LabState } from "./labState";
import type { Training } from "./training";
import { clamp, fitView } from "./view";

export type Changes = Partial<
  Pick<LabState, "experiment" | "view" | "cursor" | "playing" | "notices">
>;

/** Fits view and cursor to the experiment and trains what has changed. An invalid experiment is refused: nothing changes. */
export type Change = (changes: Changes) => void;

export function createChange(
  store: StoreApi<LabState>,
  training: Training,
): Change {
  return (changes) => {
    if (changes.experiment && !checkExperiment(changes.experiment).ok) return;
    const next = { ...store.getState(), ...changes };
    training.enter({
      ...next,
      view: fitView(next.view, next.experiment),
      cursor: clamp(next.cursor, 0, next.experiment.steps),
    });
  };
}
