/**
 * @file Undo and redo.
 */
import type { StoreApi } from "zustand/vanilla";
import type { LabActions } from "./actions";
import type { Change } from "./change";
import { rememberRedo, rememberUndo, type Undoable } from "./editHistory";
import type { LabState } from "./labState";

type Undoing = Pick<LabActions, "undo" | "redo">;

export function createUndoing(
  store: StoreApi<LabState>,
  change: Change,
): Undoing {
  const changesTo = ({ experiment, ...pins }: Undoable) => ({
    experiment,
    view: { ...store.getState().view, ...pins },
  });
  return {
    undo() {
      const target = store.getState().history.past.at(-1);
      if (target) change(changesTo(target), rememberUndo);
    },
    redo() {
      const target = store.getState().history.future.at(-1);
      if (target) change(changesTo(target), rememberRedo);
    },
  };
}
