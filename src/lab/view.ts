/**
 * @file What the page shows of an experiment.
 */
import type { Statistics } from "../engine/normalizations";
import type { RunName } from "../experiment/experiment";
import type { Ruler } from "../measure/rulers";
import type { Tap } from "../recording/chunk";
import type { Measure } from "../recording/measures/measures";
import type { Language } from "./language";
import type { Place } from "./places";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const TABS = ["story", "setup", "measures", "compare"] as const;
export type Tab = (typeof TABS)[number];

/**
 * On which axes of values a layer's runs are shown: on one that both share, each on its own, or on one that both share and that
 * is linear near 0 and logarithmic far from it.
 */
export const AXES = ["shared", "own", "symlog"] as const;
export type Axes = (typeof AXES)[number];

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
  readonly axes: Axes;
  /** Whether the outputs are recorded and shown, as one more row. */
  readonly outputRow: boolean;
  /** The first pin: the step that ghosts and drift are measured from; 0 unless pinned. */
  readonly referenceStep: number;
  /** A step of which there is a second ghost; null unless pinned. */
  readonly secondPin: number | null;
  readonly measure: Measure;
  /** What drift is measured by, wherever it is shown. */
  readonly ruler: Ruler;
  /** Layers count from 1. */
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

/** What is compared: `step` of run `from` with the cursor's step of run `to`. */
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

/** The reader's own. */
export type ReadersChoice = Pick<View, "language" | "theme">;

/** What an address can say to every reader. */
export type SharedView = Omit<View, keyof ReadersChoice>;
