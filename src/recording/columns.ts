/**
 * @file The arrays that hold a run, one row per recorded step: the same in the recorder's chunk and in a Recording.
 * N = histogram bins, L = hidden layers.
 */
import { mergePairs } from "../measure/mergePairs";
import {
  BINS,
  recordedUnits,
  TAPS,
  type RecordingShape,
  type Tap,
} from "./chunk";

export type Counts = Uint16Array | Uint32Array;

/** See TapChunk for what each one means. */
export interface TapColumns<C extends Counts = Counts> {
  /** 0 before the first row. */
  range: number;
  readonly counts: C;
  readonly below: C;
  readonly above: C;
  readonly mean: Float32Array;
  readonly std: Float32Array;
  readonly percentile15: Float32Array;
  readonly percentile50: Float32Array;
  readonly percentile85: Float32Array;
  readonly drift: Float32Array;
  readonly speed: Float32Array;
}

export interface LayerColumns<C extends Counts = Counts> {
  readonly taps: Readonly<Record<Tap, TapColumns<C>>>;
  readonly saturated: Float32Array;
  readonly lag: Float32Array;
}

export interface Columns<C extends Counts = Counts> {
  readonly loss: Float32Array;
  readonly batchAccuracy: Float32Array;
  readonly heldOutAccuracy: Float32Array;
  readonly heldOutTrainingAccuracy: Float32Array;
  /** Hidden ones, and the outputs where they are recorded. */
  readonly layers: readonly LayerColumns<C>[];
  /** [rows, L + 1], as all of DENSE_SERIES. */
  readonly gradientNorm: Float32Array;
  readonly weightNorm: Float32Array;
  readonly updateNorm: Float32Array;
  readonly shiftL2: Float32Array;
  readonly shiftCosine: Float32Array;
  readonly shiftRelative: Float32Array;
}

/** What there is one number of per row. */
const OUTCOMES = [
  "loss",
  "batchAccuracy",
  "heldOutAccuracy",
  "heldOutTrainingAccuracy",
] as const satisfies readonly (keyof Columns)[];

/** What there is one number of per row and dense layer, the output layer last. */
export const DENSE_SERIES = [
  "gradientNorm",
  "weightNorm",
  "updateNorm",
  "shiftL2",
  "shiftCosine",
  "shiftRelative",
] as const satisfies readonly (keyof Columns)[];

/** What a tap has one number of per row. */
const TAP_SCALARS = [
  "below",
  "above",
  "mean",
  "std",
  "percentile15",
  "percentile50",
  "percentile85",
  "drift",
  "speed",
] as const satisfies readonly (keyof TapColumns)[];

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
  const floats = () => allocator.floats(1);
  const norms = () => allocator.floats(shape.units.length + 1);
  return {
    loss: floats(),
    batchAccuracy: floats(),
    heldOutAccuracy: floats(),
    heldOutTrainingAccuracy: floats(),
    gradientNorm: norms(),
    weightNorm: norms(),
    updateNorm: norms(),
    shiftL2: norms(),
    shiftCosine: norms(),
    shiftRelative: norms(),
    layers: recordedUnits(shape).map(() => ({
      saturated: floats(),
      lag: floats(),
      taps: {
        linear: createTap(allocator),
        preactivation: createTap(allocator),
        activation: createTap(allocator),
      },
    })),
  };
}

function createTap<C extends Counts>(allocator: Allocator<C>): TapColumns<C> {
  const floats = () => allocator.floats(1);
  return {
    range: 0,
    counts: allocator.counts(BINS),
    below: allocator.counts(1),
    above: allocator.counts(1),
    mean: floats(),
    std: floats(),
    percentile15: floats(),
    percentile50: floats(),
    percentile85: floats(),
    drift: floats(),
    speed: floats(),
  };
}

/** All arrays of the columns, always in the same order. */
export function seriesOf(columns: Columns): readonly Series[] {
  const series: Series[] = [];
  const denseLayers = columns.gradientNorm.length / columns.loss.length;
  const add = (width: number, ...all: Series["values"][]) =>
    all.forEach((values) => series.push({ values, width }));
  add(1, ...OUTCOMES.map((name) => columns[name]));
  add(denseLayers, ...DENSE_SERIES.map((name) => columns[name]));
  for (const { taps, saturated, lag } of columns.layers) {
    add(1, saturated, lag);
    for (const tap of TAPS) {
      add(BINS, taps[tap].counts);
      add(1, ...TAP_SCALARS.map((name) => taps[tap][name]));
    }
  }
  return series;
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

/** Widens the tap's histograms to `range`, merging those of its first `rows` rows. */
export function widen(tap: TapColumns, range: number, rows: number): void {
  if (rows === 0) tap.range = range;
  while (tap.range < range) {
    for (let row = 0; row < rows; row++)
      mergePairs(tap.counts, row * BINS, BINS);
    tap.range *= 2;
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
