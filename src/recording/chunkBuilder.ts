/**
 * @file Collects the rows of the next chunk in one ArrayBuffer, so that handing it over is one transfer.
 */
import type { Columns, RecordingChunk, RecordingShape } from "./chunk";
import {
  copyRows,
  createColumns,
  keepEverySecond,
  rowSize,
  seriesOf,
  type Series,
} from "./columns";

type ChunkColumns = Columns<Uint32Array>;

/** Rows at first, and at least. */
const MIN_CAPACITY = 8;

export class ChunkBuilder {
  readonly #shape: RecordingShape;
  /** Rows that fit. */
  #capacity = MIN_CAPACITY;
  #columns: ChunkColumns;
  #series: readonly Series[];
  #firstStep = 0;
  #stride = 1;
  #count = 0;

  constructor(shape: RecordingShape) {
    this.#shape = shape;
    this.#columns = allocate(shape, this.#capacity);
    this.#series = seriesOf(this.#columns);
  }

  /** Where rows are written; other arrays after each `addRow`, `take` and `thin`. */
  get columns(): ChunkColumns {
    return this.#columns;
  }

  /** Makes room for a step, one stride after the last, and returns its row. */
  addRow(step: number): number {
    if (this.#count === this.#capacity) this.#resize(2 * this.#capacity);
    if (this.#count === 0) this.#firstStep = step;
    return this.#count++;
  }

  /** Doubles the stride and drops the rows that are not on it. */
  thin(): void {
    const isFirstKept = this.#firstStep % (2 * this.#stride) === 0;
    if (!isFirstKept) this.#firstStep += this.#stride;
    this.#stride *= 2;
    const first = isFirstKept ? 0 : 1;
    this.#count = keepEverySecond(this.#series, this.#count, first);
  }

  /** Gives the rows away and goes on with none; null where there are none. */
  take(): RecordingChunk | null {
    if (this.#count === 0) return null;
    const chunk = {
      firstStep: this.#firstStep,
      stride: this.#stride,
      count: this.#count,
      ...firstRows(this.#shape, this.#columns, this.#count),
    };
    const capacity = Math.max(MIN_CAPACITY, this.#count);
    this.#count = 0;
    this.#resize(capacity);
    return chunk;
  }

  /** Moves the rows to a new buffer. */
  #resize(capacity: number): void {
    const columns = allocate(this.#shape, capacity);
    const series = seriesOf(columns);
    copyRows(this.#series, this.#count, series, 0);
    this.#capacity = capacity;
    this.#columns = columns;
    this.#series = series;
  }
}

/** All arrays side by side in one buffer; every number takes 4 bytes. */
function allocate(shape: RecordingShape, rows: number): ChunkColumns {
  const { floats, counts } = rowSize(shape);
  const buffer = new ArrayBuffer(4 * (floats + counts) * rows);
  let used = 0;
  const take = (width: number) => {
    const offset = used;
    used += 4 * width * rows;
    return offset;
  };
  return createColumns(shape, {
    floats: (width) => new Float32Array(buffer, take(width), width * rows),
    counts: (width) => new Uint32Array(buffer, take(width), width * rows),
  });
}

/** The first `rows` rows of the columns, in the same memory. */
function firstRows(
  shape: RecordingShape,
  columns: ChunkColumns,
  rows: number,
): ChunkColumns {
  const all = seriesOf(columns).values();
  const next = () => all.next().value!.values;
  return createColumns(shape, {
    floats: (width) => {
      const { buffer, byteOffset } = next();
      return new Float32Array(buffer, byteOffset, width * rows);
    },
    counts: (width) => {
      const { buffer, byteOffset } = next();
      return new Uint32Array(buffer, byteOffset, width * rows);
    },
  });
}
