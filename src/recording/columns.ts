/**
 * @file The arrays that hold a run, one row per recorded step, made and moved as the table of columns says: the same in the
 * recorder's chunk and in a Recording.
 */
import { mergePairs } from "../measure/mergePairs";
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
  type Per,
  type RecordingShape,
  type Tap,
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
  (name): name is TapNumber => COLUMNS[name].kind !== "histogram",
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
  const arrayOf = (name: ColumnName) => {
    const { per, kind } = COLUMNS[name];
    if (kind === "number")
      return allocator.floats(per === "dense" ? shape.units.length + 1 : 1);
    return allocator.counts(kind === "histogram" ? BINS : 1);
  };
  const create = <P extends Per>(names: readonly ColumnOf<P>[]) =>
    Object.fromEntries(
      names.map((name) => [name, arrayOf(name)]),
    ) as unknown as ArraysPer<P, C>;
  return {
    ...create<"run">(RUN_COLUMNS),
    ...create<"dense">(DENSE_COLUMNS),
    layers: recordedUnits(shape).map(() => ({
      ...create<"layer">(LAYER_COLUMNS),
      taps: ofEachTap(() => ({ range: 0, ...create<"tap">(TAP_COLUMNS) })),
    })),
  };
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

/** Histograms of a tap, whose range is written here alone. */
interface Histograms {
  range: number;
  readonly counts: Counts;
}

/** Widens the tap's histograms to `range`, merging those of its first `rows` rows. */
export function widen(tap: Histograms, range: number, rows: number): void {
  if (rows > 0) mergeRows(tap, tap.range, range, 0, rows);
  tap.range = rows > 0 ? Math.max(tap.range, range) : range;
}

/** Brings rows first ≤ row < end, whose histograms cover ±from, to ±to where that is wider. */
export function mergeRows(
  { counts }: Pick<Histograms, "counts">,
  from: number,
  to: number,
  first: number,
  end: number,
): void {
  for (let range = from; range < to; range *= 2)
    for (let row = first; row < end; row++)
      mergePairs(counts, row * BINS, BINS);
}

/** Calls `visit` for each tap of both, which have the same shape. */
export function forEachTap(
  { layers }: Columns,
  other: Columns,
  visit: (tap: Histograms, other: Histograms) => void,
): void {
  layers.forEach(({ taps }, l) =>
    TAPS.forEach((tap: Tap) => visit(taps[tap], other.layers[l]!.taps[tap])),
  );
}

/** The histograms of `to` from now on cover what those of `from` do. */
export const copyRanges = (from: Columns, to: Columns): void =>
  forEachTap(from, to, ({ range }, tap) => {
    tap.range = range;
  });
