/**
 * @file All that a run left behind, on the page's side: grows by chunks, within a budget of memory.
 */
import { bytesPerColumn, columnCapacity, fitsUint16 } from "./capacity";
import type {
  Columns,
  Counts,
  LayerColumns,
  RecordingChunk,
  RecordingShape,
} from "./chunk";
import {
  copyRow,
  copyRows,
  createColumns,
  keepEverySecond,
  seriesOf,
  type Series,
} from "./columns";

/** Every array is as long as the recording may become; what lies behind `columns` has no meaning. */
export class Recording {
  readonly shape: RecordingShape;
  /** What its arrays take, from the start. */
  readonly bytes: number;
  /** All that is recorded, by name. */
  readonly series: Columns;
  readonly #capacity: number;
  readonly #arrays: readonly Series[];
  #columns = 0;
  #stride = 1;
  /** The first step that no chunk has told of. */
  #nextStep = 0;

  /** Allocates all that it will ever hold, at most `memoryBudget` bytes unless two columns take more. */
  constructor(shape: RecordingShape, memoryBudget: number) {
    this.shape = shape;
    this.#capacity = columnCapacity(shape, memoryBudget);
    this.bytes = this.#capacity * bytesPerColumn(shape);
    this.series = allocate(shape, this.#capacity);
    this.#arrays = seriesOf(this.series);
  }

  /** How many columns have been recorded. */
  get columns(): number {
    return this.#columns;
  }

  /** Steps from one column to the next: 1, until the memory is used up. */
  get stride(): number {
    return this.#stride;
  }

  /** The step of the last column; 0 before the first. */
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

  /** What `layer` returns; null where there is none. */
  find(l: number): LayerColumns | null {
    return this.series.layers[l] ?? null;
  }

  /** Hidden layer l, from 0, or the outputs behind them where they are recorded. Throws a RangeError where there is none. */
  layer(l: number): LayerColumns {
    const { layers } = this.series;
    const layer = layers[l];
    if (layer) return layer;
    throw new RangeError(
      `layer must be an index below ${layers.length}, got ${l}`,
    );
  }

  /**
   * A recording of a run that has the same history up to `step`: begins with the columns that this one has of it, and
   * goes on with chunks of what comes after. `shape` may have other steps; see finalStride.
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
    const from = seriesOf(chunk);
    if (this.#fits(chunk)) {
      copyRows(from, chunk.count, this.#arrays, this.#columns);
      this.#columns += chunk.count;
    } else
      for (let row = 0; row < chunk.count; row++)
        this.#appendRow(from, row, expected + row * chunk.stride);
  }

  #takeOver(from: Recording, step: number): void {
    this.#columns = from.columnAt(step) + 1;
    this.#stride = from.#stride;
    this.#nextStep = step + 1;
    copyRows(from.#arrays, this.#columns, this.#arrays, 0);
  }

  /** Whether each row of the chunk becomes the next column. */
  #fits({ stride, count }: RecordingChunk): boolean {
    return stride === this.#stride && this.#columns + count <= this.#capacity;
  }

  #appendRow(from: readonly Series[], row: number, step: number): void {
    if (this.#columns === this.#capacity && step % this.#stride === 0)
      this.#thin();
    if (step % this.#stride !== 0) return;
    copyRow(from, row, this.#arrays, this.#columns++);
  }

  #thin(): void {
    this.#columns = keepEverySecond(this.#arrays, this.#columns, 0);
    this.#stride *= 2;
  }
}

function allocate(shape: RecordingShape, rows: number): Columns {
  const CountArray = fitsUint16(shape) ? Uint16Array : Uint32Array;
  return createColumns<Counts>(shape, {
    floats: (width) => new Float32Array(rows * width),
    counts: (width) => new CountArray(rows * width),
  });
}
