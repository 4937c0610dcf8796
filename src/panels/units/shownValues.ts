/**
 * @file The values of a layer's units on the probe that the page has for the cursor: exact ones where the run has been
 * replayed there, else those of the sampled step before it. Layers count from 1.
 */
import type { RunName } from "../../experiment/experiment";
import type { LabState, TapHistory } from "../../lab/labState";
import { columnAtCursor } from "../../lab/selectors";
import type { UnitValues } from "../../measure/unitValues";

/** Null where the run has nothing for the cursor yet. The same array while it is the same step. */
export function shownValues(
  state: LabState,
  run: RunName,
  layer: number,
): Float32Array | null {
  const { view, cursor, replays } = state;
  const { snapshot } = replays[run];
  if (columnAtCursor(state, run) < 0) return null;
  if (snapshot?.step === cursor)
    return snapshot.taps[layer - 1]?.[view.tap] ?? null;
  return sampledBefore(historyOf(state, run, layer), cursor);
}

/** The run's history where it is of this layer and of the tap that is shown. */
export function historyOf(
  { replays, view }: LabState,
  run: RunName,
  layer: number,
): TapHistory | null {
  const { history } = replays[run];
  return history?.layer === layer && history.tap === view.tap ? history : null;
}

/** The last values at or before the step that are there. */
function sampledBefore(
  history: TapHistory | null,
  step: number,
): Float32Array | null {
  if (history === null) return null;
  const { steps, columns } = history;
  let at = columns.length - 1;
  while (at >= 0 && steps[at]! > step) at--;
  return columns[at] ?? null;
}

/** The values at the reference step, once they are there. */
export function referenceValues(
  state: LabState,
  run: RunName,
  layer: number,
): Float32Array | null {
  return valuesAt(state, run, layer, state.view.referenceStep);
}

/** The same of the second pin; null without one. */
export function secondPinValues(
  state: LabState,
  run: RunName,
  layer: number,
): Float32Array | null {
  return valuesAt(state, run, layer, state.view.secondPin);
}

function valuesAt(
  state: LabState,
  run: RunName,
  layer: number,
  step: number | null,
): Float32Array | null {
  const history = historyOf(state, run, layer);
  if (history === null || step === null) return null;
  return history.columns[history.steps.indexOf(step)] ?? null;
}

/** Of the values of all units. */
export const unitValuesOf = (
  values: Float32Array,
  units: number,
): UnitValues => ({
  values,
  units,
  rows: values.length / units,
  stride: units,
});
