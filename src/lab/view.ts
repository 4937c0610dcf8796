/**
 * @file The view that a page begins with, and views that fit their experiment.
 */
import type { Experiment } from "./experiment";
import type { View } from "./labState";

/** What an address without any word on the view means; language and theme are the reader's own. */
export type SharedView = Omit<View, "language" | "theme">;

export function defaultView({ widths }: Experiment): SharedView {
  return {
    tap: "preactivation",
    referenceStep: 0,
    measure: "drift",
    measureLayer: Math.max(1, widths.length),
    tab: "story",
  };
}

/** Steps and layers that the experiment no longer has become its last ones. */
export function fitView(view: View, { widths, steps }: Experiment): View {
  const referenceStep = clamp(view.referenceStep, 0, steps);
  const measureLayer = clamp(view.measureLayer, 1, Math.max(1, widths.length));
  const fits =
    referenceStep === view.referenceStep && measureLayer === view.measureLayer;
  return fits ? view : { ...view, referenceStep, measureLayer };
}

/** Whole; `min` for what is no number. */
export function clamp(value: number, min: number, max: number): number {
  const whole = Number.isNaN(value) ? min : Math.trunc(value);
  return Math.min(max, Math.max(min, whole));
}
