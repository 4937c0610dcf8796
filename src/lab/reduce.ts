/**
 * @file How an edit makes the next state: nobody ever sees an experiment beside a view that does not fit it, or beside a recording of
 * another one. Pure.
 */
import { stepLimit } from "../experiment/limits";
import { isPossible } from "../experiment/validation";
import { rememberEdit, undoableOf } from "./editHistory";
import type { LabState } from "./labState";
import { withWantedRuns } from "./startedRuns";
import { fitView } from "./viewSettings";

/** What an edit wants of the state; the rest follows from it. */
export type Edit = (state: LabState) => LabState;

/**
 * An edit to an impossible experiment is refused: nothing changes. Otherwise view and cursor are fitted to the experiment, the edit
 * goes into the history unless it has written there itself, and the runs that it changes begin anew. `now`: milliseconds.
 */
export function reduce(state: LabState, edit: Edit, now: number): LabState {
  const next = edit(state);
  if (next.experiment === state.experiment && next.view === state.view)
    return withCursorFitted(next);
  if (next.experiment !== state.experiment && !isPossible(next.experiment))
    return state;
  const view = fitView(next.view, next.experiment);
  const fitted = withCursorFitted({ ...next, view });
  return withWantedRuns(remembered(state, fitted, now));
}

function withCursorFitted(state: LabState): LabState {
  const cursor = stepLimit(state.experiment.steps).nearest(state.cursor);
  return cursor === state.cursor ? state : { ...state, cursor };
}

function remembered(before: LabState, state: LabState, now: number): LabState {
  if (state.history !== before.history) return state;
  const [from, to] = [undoableOf(before), undoableOf(state)];
  return { ...state, history: rememberEdit(state.history, from, to, now) };
}
