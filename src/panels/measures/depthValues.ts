/**
 * @file The numbers of a measure over depth, read off a recording.
 */
import type { RunName } from "../../lab/experiment";
import {
  WEIGHT_MEASURES,
  type LabState,
  type Measure,
} from "../../lab/labState";
import { measureOf } from "../../lab/measures";
import { columnAtCursor } from "../../lab/selectors";

/** Layers that have the measure: hidden ones, and the output layer where it has weights. */
export const measuredLayers = (
  { experiment }: Pick<LabState, "experiment">,
  measure: Measure,
): number => experiment.widths.length + (WEIGHT_MEASURES.has(measure) ? 1 : 0);

/** At the cursor, first layer to last; what is not measured at every step is that of the last step at which it was. NaN where there is none. */
export function valuesOverDepth(
  state: LabState,
  run: RunName,
  measure: Measure,
): readonly number[] {
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
