/**
 * @file The view that a page begins with, and views that fit their experiment.
 */
import type { Comparison } from "./comparison";
import type { Experiment } from "../experiment/experiment";
import type { View } from "./labState";
import { OPENING } from "./places";

/** What the view is when all layers are shown. */
export const ALL_LAYERS = {
  panel: "layers",
  unitsLayer: 1,
  unitOrder: "number",
  unit: 0,
  sample: 1,
} as const satisfies Partial<View>;

/** What an address without any word on the view means; language and theme are the reader's own. */
export type SharedView = Omit<View, "language" | "theme">;

export function defaultView({ widths }: Experiment): SharedView {
  return {
    tap: "preactivation",
    probeStatistics: "own",
    outputRow: false,
    referenceStep: 0,
    secondPin: null,
    measure: "drift",
    measureLayer: Math.max(1, widths.length),
    tab: "story",
    place: OPENING,
    comparison: { from: "A", step: 0, to: "A" },
    ...ALL_LAYERS,
  };
}

/** Steps and layers that the experiment no longer has become its last ones. */
export function fitView(view: View, { widths, steps }: Experiment): View {
  const referenceStep = clamp(view.referenceStep, 0, steps);
  const secondPin =
    view.secondPin === null ? null : clamp(view.secondPin, 0, steps);
  const measureLayer = clamp(view.measureLayer, 1, Math.max(1, widths.length));
  const comparison = fitComparison(view.comparison, steps);
  const unitsLayer = clamp(view.unitsLayer, 1, Math.max(1, widths.length));
  const unit = clamp(view.unit, 0, widths[unitsLayer - 1] ?? 0);
  const fitted = {
    ...view,
    referenceStep,
    secondPin,
    comparison,
    measureLayer,
    unitsLayer,
    unit,
  };
  const fields = [
    "referenceStep",
    "secondPin",
    "comparison",
    "measureLayer",
    "unitsLayer",
    "unit",
  ] as const;
  return fields.every((field) => fitted[field] === view[field]) ? view : fitted;
}

/** The same object where it fits. */
function fitComparison(comparison: Comparison, steps: number): Comparison {
  const step = clamp(comparison.step, 0, steps);
  return step === comparison.step ? comparison : { ...comparison, step };
}

/** Whole; `min` for what is no number. */
export function clamp(value: number, min: number, max: number): number {
  const whole = Number.isNaN(value) ? min : Math.trunc(value);
  return Math.min(max, Math.max(min, whole));
}
