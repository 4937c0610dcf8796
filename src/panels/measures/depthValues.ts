/**
 * @file The numbers of a measure over depth, read off a recording.
 */
import type { RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import { columnAtCursor } from "../../lab/selectors";
import {
  MEASURE_OBJECTS,
  measureOf,
  type Measure,
} from "../../recording/measures/measures";

/** Layers that have the measure: hidden ones, and the output layer where it is of weights. */
export const measuredLayers = (
  { experiment }: Pick<LabState, "experiment">,
  measure: Measure,
): number =>
  experiment.widths.length +
  (MEASURE_OBJECTS[measure].of === "weights" ? 1 : 0);

/** What was replayed at the cursor's step; null where it has not been. */
function exactValues(
  state: LabState,
  run: RunName,
  measure: Measure,
): readonly number[] | null {
  const { exact } = MEASURE_OBJECTS[measure];
  const { snapshot } = state.replays[run];
  if (exact === undefined || !state.exactShown) return null;
  if (snapshot?.step !== state.cursor) return null;
  return [...snapshot.gradientShift[exact]];
}

/** At the cursor, first layer to last; what is not measured at every step is that of the last step at which it was. NaN where there is none. */
export function valuesOverDepth(
  state: LabState,
  run: RunName,
  measure: Measure,
): readonly number[] {
  const exact = exactValues(state, run, measure);
  if (exact !== null) return exact;
  const { recording } = state.runs[run];
  const column = columnAtCursor(state, run);
  const layers = measuredLayers(state, measure);
  return Array.from({ length: layers }, (_, l) => {
    if (recording === null || column < 0) return Number.NaN;
    const valueOf = measureOf(recording, measure, l + 1, state.view.tap);
    let last = column;
    while (last > 0 && Number.isNaN(valueOf(last))) last--;
    return valueOf(last);
  });
}
