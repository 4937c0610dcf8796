/**
 * @file Collects rows in one ArrayBuffer, so that handing them over is one transfer.
 */
import type { Counts } from "./chunk";
import { copyRows, type Allocator, type Series } from "./columns";

/** Makes columns of some kind, and lists their arrays. */
export interface ColumnKind<Columns> {
  readonly create: (allocator: Allocator<Uint32Array>) => Columns;
  readonly series: (columns: Columns, rows: number) => readonly Series[];
}

/** Rows of steps that are equally far apart. */
export interface BuiltRows<Columns> {
  /** Row i is step firstStep + i·stride. */
  readonly firstStep: number;
  readonly stride: number;
  readonly count: number;
  readonly columns: Columns;
}

/** Rows at first, and at least. */
const MIN_CAPACITY = 48;

export class RowBuilder<Columns> {
  readonly #kind: ColumnKind<Columns>;
  /** Steps from one row to the next. */
  readonly #stride: number;
  /** Rows that fit. */
  #capacity = MIN_CAPACITY;
  #columns: Columns;
  #firstStep = 0;
  #count = 0;

  constructor(kind: ColumnKind<Columns>, stride: number) {
    this.#kind = kind;
    this.#stride = stride;
    this.#columns = allocate(kind, this.#capacity);
  }

  /** Where rows are written; other arrays after each `add` and `take`. */
  get columns(): Columns {
    return this.#columns;
  }

  /** Whether the rows so far and one of this step can be taken together. */
  goesOnWith(step: number): boolean {
    return (
      this.#count === 0 || step === this.#firstStep + this.#count * this.#stride
    );
  }

  /** Makes room for a step that the rows go on with, and returns its row. */
  add(step: number): number {
    if (this.#count === this.#capacity) this.#resize(2 * this.#capacity);
    if (this.#count === 0) this.#firstStep = step;
    return this.#count++;
  }

  /** Gives the rows away and goes on with none; null where there are none. */
  take(): BuiltRows<Columns> | null {
    if (this.#count === 0) return null;
    const count = this.#count;
    const rows = {
      firstStep: this.#firstStep,
      stride: this.#stride,
      count,
      columns: firstRows(this.#kind, this.#columns, this.#capacity, count),
    };
    this.#count = 0;
    this.#capacity = Math.max(MIN_CAPACITY, count);
    this.#columns = allocate(this.#kind, this.#capacity);
    return rows;
  }

  /** Moves the rows to a new buffer. */
  #resize(capacity: number): void {
    const columns = allocate(this.#kind, capacity);
    const from = this.#kind.series(this.#columns, this.#capacity);
    copyRows(from, 0, this.#count, this.#kind.series(columns, capacity), 0);
    this.#capacity = capacity;
    this.#columns = columns;
  }
}

/** All arrays side by side in one buffer; every number takes 4 bytes. */
function allocate<Columns>(kind: ColumnKind<Columns>, rows: number): Columns {
  let size = 0;
  kind.create({
    floats: (width) => ((size += width), new Float32Array(0)),
    counts: (width) => ((size += width), new Uint32Array(0)),
  });
  const buffer = new ArrayBuffer(4 * size * rows);
  let used = 0;
  const take = (width: number) => {
    const offset = used;
    used += 4 * width * rows;
    return offset;
  };
  return kind.create({
    floats: (width) => new Float32Array(buffer, take(width), width * rows),
    counts: (width) => new Uint32Array(buffer, take(width), width * rows),
  });
}

/** The first `count` of the columns' rows, in the same memory. */
function firstRows<Columns>(
  kind: ColumnKind<Columns>,
  columns: Columns,
  rows: number,
  count: number,
): Columns {
  const all = kind.series(columns, rows).values();
  const next = (): Float32Array | Counts => all.next().value!.values;
  return kind.create({
    floats(width) {
      const { buffer, byteOffset } = next();
      return new Float32Array(buffer, byteOffset, width * count);
    },
    counts(width) {
      const { buffer, byteOffset } = next();
      return new Uint32Array(buffer, byteOffset, width * count);
    },
  });
}
