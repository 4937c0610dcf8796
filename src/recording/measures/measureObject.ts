/**
 * @file What a measure is: everything that the page asks of it, but for its words.
 */
import type { GradientShift } from "../../measure/gradientShift";
import type { Ruler } from "../../measure/rulers";
import type { ColumnOf, Tap } from "../chunk";
import type { Recording } from "../recording";
import { movementBy, type Movement } from "./movement";

/** The groups in which measures are offered. */
export const MEASURE_GROUPS = ["values", "weights", "shift"] as const;
export type MeasureGroup = (typeof MEASURE_GROUPS)[number];

/**
 * What its numbers are, which decides how they are written: what the ruler counts in; the same per step, far smaller; the
 * probe's σ; a share, 0 to 1; plain numbers, not far from 1; a cosine; numbers of any size; how many units of the layer.
 */
export type MeasureUnit =
  | "movement"
  | "movementPerStep"
  | "sigma"
  | "share"
  | "plain"
  | "cosine"
  | "anySize"
  | "count";

/** A number of each column. */
export type ColumnReader = (column: number) => number;

export interface MeasureObject {
  readonly group: MeasureGroup;
  /** A hidden layer's values, or a dense layer's weights: then there is one of the output layer too, behind the hidden ones. */
  readonly of: "values" | "weights";
  /** `layer`: from 1. Tap, layer and ruler may not matter to it. Throws a RangeError where the layer is not recorded. */
  readonly read: (
    recording: Recording,
    layer: number,
    tap: Tap,
    ruler: Ruler,
  ) => ColumnReader;
  readonly unit: MeasureUnit;
  /** What it is made of, where that is measured by a ruler. */
  readonly movement?: Movement;
  /** Whether it is drawn on a logarithmic axis over depth; charts over steps are linear. */
  readonly isLogOverDepth?: boolean;
  /** Values that its charts mark. */
  readonly guides?: readonly number[];
  /** Where it is recorded at some steps only: what a snapshot calls its exact number. */
  readonly exact?: keyof GradientShift;
}

type MeasureReading = Pick<MeasureObject, "of" | "read">;

const atColumn =
  (values: ArrayLike<number>): ColumnReader =>
  (column) =>
    values[column]!;

export const ofTap = (name: ColumnOf<"tap", "number">): MeasureReading => ({
  of: "values",
  read: (recording, layer, tap) =>
    atColumn(recording.layer(layer - 1).taps[tap][name]),
});

export const ofMovement = (
  movement: Movement,
): MeasureReading & { readonly movement: Movement } => ({
  of: "values",
  movement,
  read: (recording, layer, tap, ruler) =>
    atColumn(movementBy(recording.layer(layer - 1).taps[tap], movement, ruler)),
});

export const ofLayer = (name: ColumnOf<"layer">): MeasureReading => ({
  of: "values",
  read: (recording, layer) => atColumn(recording.layer(layer - 1)[name]),
});

export const ofWeights = (name: ColumnOf<"dense">): MeasureReading => ({
  of: "weights",
  read({ series, shape }, layer) {
    const denseLayers = shape.units.length + 1;
    const values = series[name];
    return (column) => values[column * denseLayers + layer - 1]!;
  },
});
