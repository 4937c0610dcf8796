/**
 * @file The arrays that hold a run, one row per recorded step, made and moved as the table of columns says: the same in the
 * recorder's chunk and in a Recording.
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
  type Per,
  type RecordingShape,
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

/** Asks for every array once, in the order of `seriesOf`. */
export function createColumns<C extends Counts>(
  shape: RecordingShape,
  allocator: Allocator<C>,
): Columns<C> {
  const create = <P extends Per>(
    names: readonly ColumnOf<P>[],
    numbers: number,
    values = 0,
  ) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        arrayOf(COLUMNS[name].kind, numbers, values, allocator),
      ]),
    ) as unknown as ArraysPer<P, C>;
  return {
    ...create<"run">(RUN_COLUMNS, 1),
    ...create<"dense">(DENSE_COLUMNS, shape.units.length + 1),
    layers: recordedUnits(shape).map((units) => ({
      ...create<"layer">(LAYER_COLUMNS, 1),
      taps: ofEachTap(() =>
        create<"tap">(TAP_COLUMNS, 1, units * shape.probeSamples),
      ),
    })),
  };
}

/** `numbers`: of a row of that kind; `values`: that a tap has on the probe. */
function arrayOf<C extends Counts>(
  kind: Kind,
  numbers: number,
  values: number,
  allocator: Allocator<C>,
): Float32Array | C {
  switch (kind) {
    case "number":
      return allocator.floats(numbers);
    case "tail":
      return allocator.floats(tailLength(values));
    case "count":
      return allocator.counts(1);
    case "histogram":
      return allocator.counts(BINS);
    default:
      return kind satisfies never;
  }
}

/** All arrays of the columns, always in the same order. There must be a row. */
export function seriesOf(columns: Columns): readonly Series[] {
  const arrays = [
    ...RUN_COLUMNS.map((name) => columns[name]),
    ...DENSE_COLUMNS.map((name) => columns[name]),
    ...columns.layers.flatMap(({ taps, ...layer }) => [
      ...LAYER_COLUMNS.map((name) => layer[name]),
      ...TAPS.flatMap((tap) => TAP_COLUMNS.map((name) => taps[tap][name])),
    ]),
  ];
  const rows = columns.loss.length;
  return arrays.map((values) => ({ values, width: values.length / rows }));
}

/** How many numbers a row has, by kind. */
export function rowSize(shape: RecordingShape): {
  readonly floats: number;
  readonly counts: number;
} {
  const size = { floats: 0, counts: 0 };
  createColumns(shape, {
    floats(width) {
      size.floats += width;
      return new Float32Array(0);
    },
    counts(width) {
      size.counts += width;
      return new Uint32Array(0);
    },
  });
  return size;
}

/** Copies a row of one set of columns to a row of another of the same shape. */
export function copyRow(
  from: readonly Series[],
  row: number,
  to: readonly Series[],
  toRow: number,
): void {
  for (let s = 0; s < from.length; s++) {
    const { values, width } = from[s]!;
    const target = to[s]!.values;
    for (let i = 0; i < width; i++)
      target[toRow * width + i] = values[row * width + i]!;
  }
}

/** Copies the first `rows` rows of one set of columns behind the first `toRow` rows of another of the same shape. */
export function copyRows(
  from: readonly Series[],
  rows: number,
  to: readonly Series[],
  toRow: number,
): void {
  for (let s = 0; s < from.length; s++) {
    const { values, width } = from[s]!;
    to[s]!.values.set(values.subarray(0, rows * width), toRow * width);
  }
}

/** Keeps the rows first, first + 2, … of `rows` and moves them to the front; returns how many they are. */
export function keepEverySecond(
  series: readonly Series[],
  rows: number,
  first: 0 | 1,
): number {
  let kept = 0;
  for (let row = first; row < rows; row += 2)
    copyRow(series, row, series, kept++);
  return kept;
}
