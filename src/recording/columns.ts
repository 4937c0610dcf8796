/**
 * @file The arrays that hold a run, one row per recorded step, made and copied as the table of columns says: those of rows that
 * travel, and those of a Recording.
 */
import { tailLength } from "../measure/tail";
import {
  BINS,
  COLUMNS,
  ofEachTap,
  recordedUnits,
  TAPS,
  type ArraysPer,
  type ColumnName,
  type ColumnOf,
  type Columns,
  type Counts,
  type Kind,
  type LayerColumns,
  type Part,
  type Per,
  type RecordingShape,
  type TrainingColumns,
} from "./chunk";

const namesPer = <P extends Per>(per: P): readonly ColumnOf<P>[] =>
  (Object.keys(COLUMNS) as ColumnName[]).filter(
    (name) => COLUMNS[name].per === per,
  ) as ColumnOf<P>[];

export const RUN_COLUMNS = namesPer("run");
export const DENSE_COLUMNS = namesPer("dense");
export const LAYER_COLUMNS = namesPer("layer");
const TAP_COLUMNS = namesPer("tap");

/** What a tap has one number of per row. */
export type TapNumber = ColumnOf<"tap", "number" | "count">;
export const TAP_NUMBERS = TAP_COLUMNS.filter(
  (name): name is TapNumber =>
    COLUMNS[name].kind === "number" || COLUMNS[name].kind === "count",
);

/** The parts that the probe tells of. */
export const MEASURED_PARTS = ["picture", "drift", "speed"] as const;

function partOf(name: ColumnName): Part {
  const column = COLUMNS[name];
  if ("part" in column) return column.part;
  return column.per === "run" || column.per === "dense"
    ? "training"
    : "picture";
}

/** One of the arrays; its rows have `width` numbers. */
export interface Series {
  readonly values: Float32Array | Counts;
  readonly width: number;
}

/** Where the arrays come from: each is for rows of `width` numbers. */
export interface Allocator<C extends Counts> {
  floats(width: number): Float32Array;
  counts(width: number): C;
}

export function createTrainingColumns<C extends Counts>(
  { units }: RecordingShape,
  allocator: Allocator<C>,
): TrainingColumns<C> {
  const create = <P extends Per>(
    names: readonly ColumnOf<P>[],
    width: number,
  ) =>
    Object.fromEntries(
      names.map((name) => [name, arrayOf(name, width, 0, allocator)]),
    ) as unknown as ArraysPer<P, C>;
  return {
    ...create<"run">(RUN_COLUMNS, 1),
    ...create<"dense">(DENSE_COLUMNS, units.length + 1),
  };
}

/** `parts`: others have empty arrays. */
export function createLayerColumns<C extends Counts>(
  shape: RecordingShape,
  allocator: Allocator<C>,
  parts: readonly Part[] = MEASURED_PARTS,
): readonly LayerColumns<C>[] {
  const create = <P extends Per>(
    names: readonly ColumnOf<P>[],
    values: number,
  ) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        parts.includes(partOf(name))
          ? arrayOf(name, 1, values, allocator)
          : arrayOf(name, 0, 0, allocator),
      ]),
    ) as unknown as ArraysPer<P, C>;
  return recordedUnits(shape).map((units) => {
    const values = units * shape.probeSamples;
    return {
      ...create<"layer">(LAYER_COLUMNS, values),
      taps: ofEachTap(() => create<"tap">(TAP_COLUMNS, values)),
    };
  });
}

/** `width`: of a number's row, 0 where there is to be none; `values`: that a tap has on the probe. */
function arrayOf<C extends Counts>(
  name: ColumnName,
  width: number,
  values: number,
  allocator: Allocator<C>,
): Float32Array | C {
  const kind: Kind = COLUMNS[name].kind;
  switch (kind) {
    case "number":
      return allocator.floats(width);
    case "tail":
      return allocator.floats(tailLength(values));
    case "count":
      return allocator.counts(width);
    case "histogram":
      return allocator.counts(BINS * width);
    default:
      return kind satisfies never;
  }
}

/** `rows`: how many the arrays have. */
const series = (
  arrays: readonly (Float32Array | Counts)[],
  rows: number,
): readonly Series[] =>
  arrays.map((values) => ({ values, width: values.length / rows }));

/** The arrays that training fills, always in one order. There must be a row. */
export const trainingSeries = (columns: TrainingColumns): readonly Series[] =>
  series(
    [
      ...RUN_COLUMNS.map((name) => columns[name]),
      ...DENSE_COLUMNS.map((name) => columns[name]),
    ],
    columns.loss.length,
  );

/** The arrays that the probe fills, always in one order. */
export const layerSeries = (
  layers: readonly LayerColumns[],
  rows: number,
): readonly Series[] =>
  series(
    layers.flatMap(({ taps, ...layer }) => [
      ...LAYER_COLUMNS.map((name) => layer[name]),
      ...TAPS.flatMap((tap) => TAP_COLUMNS.map((name) => taps[tap][name])),
    ]),
    rows,
  );

/** All arrays of a Recording. */
export const seriesOf = (columns: Columns): readonly Series[] => [
  ...trainingSeries(columns),
  ...layerSeries(columns.layers, columns.loss.length),
];

/** How many numbers a row of all columns has, by kind. */
export function rowSize(shape: RecordingShape): {
  readonly floats: number;
  readonly counts: number;
} {
  const size = { floats: 0, counts: 0 };
  const allocator: Allocator<Uint32Array> = {
    floats(width) {
      size.floats += width;
      return new Float32Array(0);
    },
    counts(width) {
      size.counts += width;
      return new Uint32Array(0);
    },
  };
  createTrainingColumns(shape, allocator);
  createLayerColumns(shape, allocator);
  return size;
}

/** Copies rows `row` ≤ r < `row` + `count` to the rows toRow, toRow + apart, …, as far as the arrays have rows. */
export function copyRows(
  from: readonly Series[],
  row: number,
  count: number,
  to: readonly Series[],
  toRow: number,
  apart = 1,
): void {
  for (let s = 0; s < from.length; s++) {
    const { values, width } = from[s]!;
    if (width === 0) continue;
    const target = to[s]!.values;
    // a view of each row would be another object; most series have one number per row
    if (width > 1 && apart === 1)
      target.set(
        values.subarray(row * width, (row + count) * width),
        toRow * width,
      );
    else
      for (let i = 0; i < count; i++)
        copyRow(
          values,
          (row + i) * width,
          target,
          (toRow + i * apart) * width,
          width,
        );
  }
}

function copyRow(
  from: Series["values"],
  start: number,
  to: Series["values"],
  toStart: number,
  width: number,
): void {
  for (let i = 0; i < width; i++) to[toStart + i] = from[start + i]!;
}
