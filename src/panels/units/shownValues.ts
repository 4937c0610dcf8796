/**
 * @file The values of a layer's units on the probe that the page has for the cursor: exact ones where the run has been
 * replayed there, else those of the sampled step before it. Layers count from 1.
 */
import type { RunName } from "../../experiment/experiment";
import type { LabState, Pin, TapHistory } from "../../lab/labState";
import { ghostStep } from "../../lab/pins";
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
  return valuesAt(historyOf(state, run, layer), state.view.referenceStep);
}

/**
 * The values of which a pin has its ghost: null until they are there, and without the pin. While the pin is dragged, those of
 * the sampled step before it.
 */
export function ghostValues(
  state: LabState,
  run: RunName,
  layer: number,
  pin: Pin,
): Float32Array | null {
  const history = historyOf(state, run, layer);
  const step = ghostStep(state, pin);
  if (step === null) return null;
  return state.pinDrag?.pin === pin
    ? sampledBefore(history, step)
    : valuesAt(history, step);
}

const valuesAt = (
  history: TapHistory | null,
  step: number,
): Float32Array | null => history?.columns[history.steps.indexOf(step)] ?? null;

/** The values of all units of a layer, as measures take them. */
export const unitValuesOf = (
  values: Float32Array,
  units: number,
): UnitValues => ({
  values,
  units,
  rows: values.length / units,
  stride: units,
});
