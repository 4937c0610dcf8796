/**
 * @file The numbers of a measure over depth, read off a recording.
 */
import type { RunName } from "../../experiment/experiment";
import {
  WEIGHT_MEASURES,
  type LabState,
  type Measure,
} from "../../lab/labState";
import { measureOf } from "../../lab/measures";
import type { GradientShift } from "../../measure/gradientShift";
import { columnAtCursor } from "../../lab/selectors";

/** Layers that have the measure: hidden ones, and the output layer where it has weights. */
export const measuredLayers = (
  { experiment }: Pick<LabState, "experiment">,
  measure: Measure,
): number => experiment.widths.length + (WEIGHT_MEASURES.has(measure) ? 1 : 0);

const SHIFTS: Readonly<Partial<Record<Measure, keyof GradientShift>>> = {
  shiftL2: "l2",
  shiftCosine: "cosine",
  shiftRelative: "relative",
};

/** Whether a measure is recorded at some steps only, and replayed exactly for any. */
export const hasExact = (measure: Measure): boolean => measure in SHIFTS;

/** Of the step at the cursor; null where it has not been replayed. */
function exactValues(
  state: LabState,
  run: RunName,
  measure: Measure,
): readonly number[] | null {
  const name = SHIFTS[measure];
  const { snapshot } = state.replays[run];
  if (name === undefined || !state.exactShown) return null;
  if (snapshot?.step !== state.cursor) return null;
  return [...snapshot.gradientShift[name]];
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
