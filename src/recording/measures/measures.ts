/**
 * @file The measures of the outcome strip's third chart, each one object. What they mean is said in panels/measures.
 */
import type { Tap } from "../chunk";
import type { Recording } from "../recording";
import {
  ofLayer,
  ofTap,
  ofWeights,
  type ColumnReader,
  type MeasureGroup,
  type MeasureObject,
} from "./measureObject";
import { pathLength } from "./pathLength";

const objects = {
  drift: { group: "values", unit: "sigma", ...ofTap("drift") },
  speed: { group: "values", unit: "sigmaPerStep", ...ofTap("speed") },
  path: {
    group: "values",
    unit: "sigma",
    of: "values",
    read(recording, layer, tap) {
      const { columns, stride } = recording;
      const series = recording.layer(layer - 1).taps[tap];
      const values = pathLength(series, columns, stride);
      return (column) => values[column]!;
    },
  },
  saturated: { group: "values", unit: "share", ...ofLayer("saturated") },
  stuckUnits: { group: "values", unit: "count", ...ofLayer("stuckUnits") },
  std: { group: "values", unit: "plain", ...ofTap("std") },
  mean: { group: "values", unit: "plain", ...ofTap("mean") },
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
    read(recording, layer, tap) {
      const update = ofWeights("updateNorm").read(recording, layer, tap);
      const weight = ofWeights("weightNorm").read(recording, layer, tap);
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
): ColumnReader => MEASURE_OBJECTS[measure].read(recording, layer, tap);
