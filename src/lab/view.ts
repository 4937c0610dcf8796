/**
 * @file What the page shows of an experiment, what it shows at first, and how that fits the experiment.
 */
import type { Statistics } from "../engine/layerPass";
import type { Experiment, RunName } from "../experiment/experiment";
import type { Tap } from "../recording/chunk";
import type { Measure } from "../recording/measures/measures";
import type { Language } from "./language";
import { OPENING, type Place } from "./places";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const TABS = ["story", "setup", "measures", "compare"] as const;
export type Tab = (typeof TABS)[number];

/** What stands in the lab's main place: all layers, the units of one layer, or single samples. */
export const PANELS = ["layers", "units", "samples"] as const;
export type Panel = (typeof PANELS)[number];

export const UNIT_ORDERS = [
  "number",
  "drift",
  "saturation",
  "gradient",
] as const;
export type UnitOrder = (typeof UNIT_ORDERS)[number];

export interface View {
  readonly tap: Tap;
  /** What BatchNorm uses where the probe is measured. */
  readonly probeStatistics: Statistics;
  /** Whether the outputs are recorded and shown, as one more row. */
  readonly outputRow: boolean;
  /** The first pin: the step that ghosts and drift are measured from; 0 unless pinned. */
  readonly referenceStep: number;
  /** A step of which there is a second ghost; null unless pinned. */
  readonly secondPin: number | null;
  readonly measure: Measure;
  /** From 1. */
  readonly measureLayer: number;
  readonly tab: Tab;
  readonly place: Place;
  readonly comparison: Comparison;
  readonly panel: Panel;
  /** The layer whose units are shown, from 1. */
  readonly unitsLayer: number;
  readonly unitOrder: UnitOrder;
  /** The unit that is opened, from 1; 0: none. */
  readonly unit: number;
  /** The sample of the probe that is followed, from 1. */
  readonly sample: number;
  readonly language: Language;
  readonly theme: Theme;
}

/** From `step` of run `from` to the cursor's step of run `to`. */
export interface Comparison {
  readonly from: RunName;
  readonly step: number;
  readonly to: RunName;
}

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
