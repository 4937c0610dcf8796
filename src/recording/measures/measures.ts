/**
 * @file The measures of the outcome strip's third chart, each one object. What they mean is said in panels/measures.
 */
import type { Ruler } from "../../measure/rulers";
import type { Tap } from "../chunk";
import type { Recording } from "../recording";
import {
  ofLayer,
  ofMovement,
  ofTap,
  ofWeights,
  type ColumnReader,
  type MeasureGroup,
  type MeasureObject,
} from "./measureObject";
import { movementBy, whyNoMovement, type NoMovement } from "./movement";
import { pathLength } from "./pathLength";

const objects = {
  drift: { group: "values", unit: "movement", ...ofMovement("drift") },
  speed: { group: "values", unit: "movementPerStep", ...ofMovement("speed") },
  path: {
    group: "values",
    unit: "movement",
    movement: "speed",
    of: "values",
    read(recording, layer, tap, ruler) {
      const { columns, stride } = recording;
      const series = recording.layer(layer - 1).taps[tap];
      const speed = movementBy(series, "speed", ruler);
      const values = pathLength(speed, columns, stride);
      return (column) => values[column]!;
    },
  },
  saturated: { group: "values", unit: "share", ...ofLayer("saturated") },
  stuckUnits: { group: "values", unit: "count", ...ofLayer("stuckUnits") },
  std: { group: "values", unit: "plain", ...ofTap("std") },
  mean: { group: "values", unit: "plain", ...ofTap("mean") },
  sampleSpread: {
    group: "values",
    unit: "anySize",
    isLogOverDepth: true,
    ...ofTap("sampleSpread"),
  },
  lag: { group: "values", unit: "sigma", ...ofLayer("lag") },
  gradientNorm: {
    group: "weights",
    unit: "anySize",
    isLogOverDepth: true,
    ...ofWeights("gradientNorm"),
  },
  weightNorm: {
    group: "weights",
    unit: "plain",
    isLogOverDepth: true,
    ...ofWeights("weightNorm"),
  },
  updateRatio: {
    group: "weights",
    unit: "anySize",
    isLogOverDepth: true,
    /** The rule of thumb: an update of a thousandth of the weights. */
    guides: [1e-3],
    of: "weights",
    read(...from) {
      const update = ofWeights("updateNorm").read(...from);
      const weight = ofWeights("weightNorm").read(...from);
      return (column) => update(column) / weight(column);
    },
  },
  shiftRelative: {
    group: "shift",
    unit: "anySize",
    isLogOverDepth: true,
    exact: "relative",
    ...ofWeights("shiftRelative"),
  },
  shiftCosine: {
    group: "shift",
    unit: "cosine",
    exact: "cosine",
    ...ofWeights("shiftCosine"),
  },
  shiftL2: {
    group: "shift",
    unit: "anySize",
    isLogOverDepth: true,
    exact: "l2",
    ...ofWeights("shiftL2"),
  },
} satisfies Readonly<Record<string, MeasureObject>>;

/** The names that addresses use. */
export type Measure = keyof typeof objects;

export const MEASURE_OBJECTS: Readonly<Record<Measure, MeasureObject>> =
  objects;

/** The names in the order in which they are offered. */
export const MEASURES = Object.keys(objects) as readonly Measure[];

export const measuresOf = (group: MeasureGroup): readonly Measure[] =>
  MEASURES.filter((measure) => MEASURE_OBJECTS[measure].group === group);

/** The measure of a layer, counted from 1, by column; see MeasureObject. */
export const measureOf = (
  recording: Recording,
  measure: Measure,
  layer: number,
  tap: Tap,
  ruler: Ruler,
): ColumnReader => MEASURE_OBJECTS[measure].read(recording, layer, tap, ruler);

/** Why a measure that goes by a ruler has no number in a column; null where that is not known, and where it goes by none. */
export function whyNoMeasure(
  recording: Recording,
  measure: Measure,
  layer: number,
  tap: Tap,
  ruler: Ruler,
  column: number,
): NoMovement | null {
  const { movement } = MEASURE_OBJECTS[measure];
  const series = recording.find(layer - 1)?.taps[tap];
  if (movement === undefined || series === undefined) return null;
  // a sum has no number from the first column on that has none
  for (let c = measure === "path" ? 1 : column; c <= column; c++) {
    const why = whyNoMovement(series, movement, ruler, c);
    if (why !== null) return why;
  }
  return null;
}
