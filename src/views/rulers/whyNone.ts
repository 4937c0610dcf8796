/**
 * @file Numbers of the measure that the page shows, or the sentence that stands in place of one that does not exist.
 */
import type { RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import { whyNoMeasure, type Measure } from "../../recording/measures/measures";
import { writeNoDrift } from "./writeDrift";

/** "no spread at step 0"; null where there may be a number. `layer`: from 1. */
export function whyNone(
  { runs, view }: LabState,
  run: RunName,
  measure: Measure,
  layer: number,
  column: number,
): string | null {
  const { recording } = runs[run];
  const { tap, ruler, referenceStep, language } = view;
  if (recording === null || column < 0) return null;
  const why = whyNoMeasure(recording, measure, layer, tap, ruler, column);
  return why && writeNoDrift(why, referenceStep, language);
}
