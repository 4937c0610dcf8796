/**
 * @file All that a run left behind, on the page's side: grows by chunks, within a budget of memory.
 */
import { bytesPerColumn, columnCapacity, fitsUint16 } from "./capacity";
import {
  TAPS,
  type RecordingChunk,
  type RecordingShape,
  type Tap,
} from "./chunk";
import { widenedChunk } from "./widenedChunk";
import {
  copyRow,
  copyRows,
  createColumns,
  keepEverySecond,
  seriesOf,
  widen,
  type Columns,
  type Counts,
  type Series,
} from "./columns";

/** Of one tap: arrays with a row per column of the recording. Those that a chunk has, over the whole run. */
export interface TapSeries {
  /** Histograms cover [−range, range); doubles while the run goes on. */
  readonly range: number;
  /** [columns, BINS]. */
  readonly counts: Counts;
  readonly below: Counts;
  readonly above: Counts;
  readonly mean: Float32Array;
  readonly std: Float32Array;
  readonly percentile15: Float32Array;
  readonly percentile50: Float32Array;
  readonly percentile85: Float32Array;
  readonly drift: Float32Array;
  readonly speed: Float32Array;
}

export interface LayerSeries {
  readonly taps: Readonly<Record<Tap, TapSeries>>;
  readonly saturated: Float32Array;
  readonly lag: Float32Array;
}

/** Every array is as long as the recording may become; what lies behind `columns` has no meaning. */
export class Recording {
  readonly shape: RecordingShape;
  /** What its arrays take, from the start. */
  readonly bytes: number;
  readonly #capacity: number;
  readonly #arrays: Columns;
  readonly #series: readonly Series[];
  #columns = 0;
  #stride = 1;
  /** The first step that no chunk has told of. */
  #nextStep = 0;

  /** Allocates all that it will ever hold, at most `memoryBudget` bytes unless two columns take more. */
  constructor(shape: RecordingShape, memoryBudget: number) {
    this.shape = shape;
    this.#capacity = columnCapacity(shape, memoryBudget);
    this.bytes = this.#capacity * bytesPerColumn(shape);
    this.#arrays = allocate(shape, this.#capacity);
    this.#series = seriesOf(this.#arrays);
  }

  /** How many columns have been recorded. */
  get columns(): number {
    return this.#columns;
  }

  /** Steps from one column to the next: 1, until the memory is used up. */
  get stride(): number {
    return this.#stride;
  }

  /** Of the last column; 0 before the first. */
  get lastStep(): number {
    return Math.max(0, this.#columns - 1) * this.#stride;
  }

  stepOf(column: number): number {
    return column * this.#stride;
  }

  /** The newest column at or before `step` ≥ 0; −1 before the first. */
  columnAt(step: number): number {
    return Math.min(Math.floor(step / this.#stride), this.#columns - 1);
  }

  /** [columns], as the next three. */
  get loss(): Float32Array {
    return this.#arrays.loss;
  }

  get batchAccuracy(): Float32Array {
    return this.#arrays.batchAccuracy;
  }

  /** NaN at steps where it was not measured. */
  get heldOutAccuracy(): Float32Array {
    return this.#arrays.heldOutAccuracy;
  }

  /** NaN at steps where it was not measured. */
  get heldOutTrainingAccuracy(): Float32Array {
    return this.#arrays.heldOutTrainingAccuracy;
  }

  /** [columns, L + 1] per dense layer, the output layer last, as the next ones. */
  get gradientNorm(): Float32Array {
    return this.#arrays.gradientNorm;
  }

  get weightNorm(): Float32Array {
    return this.#arrays.weightNorm;
  }

  get updateNorm(): Float32Array {
    return this.#arrays.updateNorm;
  }

  /** NaN at steps where it was not measured, as the next two. */
  get shiftL2(): Float32Array {
    return this.#arrays.shiftL2;
  }

  get shiftCosine(): Float32Array {
    return this.#arrays.shiftCosine;
  }

  get shiftRelative(): Float32Array {
    return this.#arrays.shiftRelative;
  }

  /** As `layer`; null where there is none. */
  find(l: number): LayerSeries | null {
    return this.#arrays.layers[l] ?? null;
  }

  /** Hidden layer l, from 0, or the outputs behind them where they are recorded. Throws a RangeError where there is none. */
  layer(l: number): LayerSeries {
    const { layers } = this.#arrays;
    const layer = layers[l];
    if (layer) return layer;
    throw new RangeError(
      `layer must be an index below ${layers.length}, got ${l}`,
    );
  }

  /**
   * A recording of a run that has the same history before `step`: begins with the columns that this one has of it, and
   * goes on with chunks from there. `shape` may have other steps; see finalStride.
   */
  branch(shape: RecordingShape, memoryBudget: number, step: number): Recording {
    const branch = new Recording(shape, memoryBudget);
    branch.#takeOver(this, step);
    return branch;
  }

  /** Throws a RangeError unless chunks come in order, none left out. */
  append(chunk: RecordingChunk): void {
    const expected = Math.ceil(this.#nextStep / chunk.stride) * chunk.stride;
    if (chunk.firstStep !== expected)
      throw new RangeError(
        `chunk must begin at step ${expected}, begins at ${chunk.firstStep}`,
      );
    this.#nextStep = expected + chunk.count * chunk.stride;
    while (this.#stride < chunk.stride) this.#thin();
    this.#widen(chunk);
    const { layers } = this.#arrays;
    const from = seriesOf(
      widenedChunk(chunk, (l, tap) => layers[l]!.taps[tap].range),
    );
    if (this.#fits(chunk)) {
      copyRows(from, chunk.count, this.#series, this.#columns);
      this.#columns += chunk.count;
    } else
      for (let row = 0; row < chunk.count; row++)
        this.#appendRow(from, row, expected + row * chunk.stride);
  }

  #takeOver(from: Recording, step: number): void {
    this.#columns = Math.min(from.#columns, Math.ceil(step / from.#stride));
    this.#stride = from.#stride;
    this.#nextStep = step;
    copyRows(from.#series, this.#columns, this.#series, 0);
    this.#arrays.layers.forEach(({ taps }, l) => {
      for (const tap of TAPS)
        taps[tap].range = from.#arrays.layers[l]!.taps[tap].range;
    });
  }

  /** Whether each row of the chunk becomes the next column. */
  #fits({ stride, count }: RecordingChunk): boolean {
    return stride === this.#stride && this.#columns + count <= this.#capacity;
  }

  #appendRow(from: readonly Series[], row: number, step: number): void {
    if (this.#columns === this.#capacity && step % this.#stride === 0)
      this.#thin();
    if (step % this.#stride === 0)
      copyRow(from, row, this.#series, this.#columns++);
  }

  #thin(): void {
    this.#columns = keepEverySecond(this.#series, this.#columns, 0);
    this.#stride *= 2;
  }

  /** Brings all histograms so far to the ranges of the chunk. */
  #widen(chunk: RecordingChunk): void {
    this.#arrays.layers.forEach(({ taps }, l) => {
      for (const tap of TAPS)
        widen(taps[tap], chunk.layers[l]!.taps[tap].range, this.#columns);
    });
  }
}

function allocate(shape: RecordingShape, rows: number): Columns {
  const CountArray = fitsUint16(shape) ? Uint16Array : Uint32Array;
  return createColumns<Counts>(shape, {
    floats: (width) => new Float32Array(rows * width),
    counts: (width) => new CountArray(rows * width),
  });
}
