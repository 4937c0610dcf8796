/**
 * @file All that a run left behind, on the page's side: one column for each kept step, of which the parts become known in any order.
 */
import { bytesPerColumn, finalStride, fitsUint16 } from "./capacity";
import {
  PARTS,
  type Columns,
  type Counts,
  type LayerColumns,
  type MeasuredRows,
  type Part,
  type RecordingShape,
  type TrainedRows,
} from "./chunk";
import {
  copyRows,
  createLayerColumns,
  createTrainingColumns,
  layerSeries,
  trainingSeries,
  type Allocator,
  type Series,
} from "./columns";

/** Each part has a bit. */
const BIT = Object.fromEntries(
  PARTS.map((part, i) => [part, 1 << i]),
) as Readonly<Record<Part, number>>;
const ALL = (1 << PARTS.length) - 1;

const bitsOf = (parts: readonly Part[]): number =>
  parts.reduce((bits, part) => bits | BIT[part], 0);

/** Columns first ≤ c < stop. */
export interface ColumnRange {
  readonly first: number;
  readonly stop: number;
}

/** The columns first, first + apart, … below stop. */
export interface KnownColumns extends ColumnRange {
  readonly apart: number;
}

export class Recording {
  readonly shape: RecordingShape;
  /** Steps from one column to the next: 1, unless the memory is too small for that. */
  readonly stride: number;
  /** What its arrays take, from the start. */
  readonly bytes: number;
  /** All that is recorded, by name. Numbers of what is not known are NaN, counts 0. */
  readonly series: Columns;
  readonly #capacity: number;
  readonly #training: readonly Series[];
  readonly #layers: readonly Series[];
  /** [capacity]: the bits of what is known of each column. */
  readonly #known: Uint8Array;
  #columns = 0;
  #developed = 0;
  #lastPicture = -1;
  #pictures: KnownColumns[] = [];

  /** Allocates all that it will ever hold, at most `memoryBudget` bytes unless two columns take more. */
  constructor(
    shape: RecordingShape,
    memoryBudget: number,
    series: (rows: number) => Columns = (rows) => allocate(shape, rows),
  ) {
    this.shape = shape;
    this.stride = finalStride(shape, memoryBudget);
    this.#capacity = Math.floor(shape.steps / this.stride) + 1;
    this.bytes = this.#capacity * bytesPerColumn(shape);
    this.series = series(this.#capacity);
    this.#training = trainingSeries(this.series);
    this.#layers = layerSeries(this.series.layers, this.#capacity);
    this.#known = new Uint8Array(this.#capacity);
  }

  /** How many columns have been trained, from step 0 on. */
  get columns(): number {
    return this.#columns;
  }

  /** How many columns are known in all their parts. */
  get developed(): number {
    return this.#developed;
  }

  /** Columns whose picture has become known, in the order in which it did; it grows. */
  get pictures(): readonly KnownColumns[] {
    return this.#pictures;
  }

  /** The step of the last column that has been trained; 0 before the first. */
  get lastStep(): number {
    return Math.max(0, this.#columns - 1) * this.stride;
  }

  /** The last step that has a picture of its own or, in between, of a step before; −1 before the first. */
  get reach(): number {
    return Math.min(this.shape.steps, this.stepOf(this.#lastPicture + 1) - 1);
  }

  stepOf(column: number): number {
    return column * this.stride;
  }

  /** The newest trained column at or before `step` ≥ 0; −1 before the first. */
  columnAt(step: number): number {
    return Math.min(Math.floor(step / this.stride), this.#columns - 1);
  }

  /** The newest column at or before `step` ≥ 0 that has a picture; −1 where there is none. */
  pictureAt(step: number): number {
    let column = Math.min(Math.floor(step / this.stride), this.#lastPicture);
    while (column >= 0 && !this.knows(column, "picture")) column--;
    return column;
  }

  knows(column: number, part: Part): boolean {
    return (this.#known[column]! & BIT[part]) !== 0;
  }

  /** What is not known of one of these columns at least. */
  missing({ first, stop }: ColumnRange): readonly Part[] {
    let missing = 0;
    for (let column = first; column < stop; column++)
      missing |= ALL & ~this.#known[column]!;
    return PARTS.filter((part) => (missing & BIT[part]) !== 0);
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
   * A recording of a run that has the same history up to `step`: it begins with what this one knows of it. `shape` may have
   * other steps.
   */
  branch(shape: RecordingShape, memoryBudget: number, step: number): Recording {
    const branch = new Recording(shape, memoryBudget);
    const last = Math.min(step, this.lastStep, shape.steps);
    let column = 0;
    for (; branch.stepOf(column) <= last; column++) {
      const from = branch.stepOf(column) / this.stride;
      if (Number.isInteger(from)) branch.#takeOver(this, from, column);
    }
    for (let c = 0; c < column; c++)
      if (branch.knows(c, "picture"))
        branch.#pictures.push({ first: c, stop: c + 1, apart: 1 });
    return branch;
  }

  /** A recording of the same run that knows all but how far values have moved. The two share what they both know. */
  withoutDrift(memoryBudget: number): Recording {
    const fresh = createLayerColumns(
      this.shape,
      arraysOf(this.shape, this.#capacity),
      ["drift", "speed"],
    );
    const layers = this.series.layers.map((layer, l) => ({
      ...layer,
      taps: mapTaps(layer.taps, fresh[l]!.taps),
    }));
    const copy = new Recording(this.shape, memoryBudget, () => ({
      ...this.series,
      layers,
    }));
    const kept = BIT.training | BIT.picture;
    for (let column = 0; column < this.#capacity; column++)
      copy.#learn(column, this.#known[column]! & kept);
    copy.#pictures = [...this.#pictures];
    return copy;
  }

  /** Throws a RangeError where a row has no column. */
  addTrained({ firstStep, stride, count, columns }: TrainedRows): void {
    this.#add(
      trainingSeries(columns),
      { firstStep, stride, count },
      BIT.training,
      this.#training,
    );
  }

  /** Throws a RangeError where a row has no column. */
  addMeasured({ layers, parts, firstStep, stride, count }: MeasuredRows): void {
    const rows = { firstStep, stride, count };
    this.#add(layerSeries(layers, count), rows, bitsOf(parts), this.#layers);
  }

  #add(
    from: readonly Series[],
    { firstStep, stride, count }: Omit<TrainedRows, "columns">,
    bits: number,
    to: readonly Series[],
  ): void {
    const first = firstStep / this.stride;
    const apart = stride / this.stride;
    const last = first + (count - 1) * apart;
    if (
      !Number.isInteger(first) ||
      !Number.isInteger(apart) ||
      last >= this.#capacity
    )
      throw new RangeError(
        `rows must be of every ${this.stride}th step up to ${this.shape.steps}, got ${count} from ${firstStep} on, ${stride} apart`,
      );
    copyRows(from, 0, count, to, first, apart);
    for (let row = 0; row < count; row++)
      this.#learn(first + row * apart, bits);
    if ((bits & BIT.picture) === 0) return;
    this.#pictures.push({ first, stop: last + 1, apart });
  }

  #takeOver(from: Recording, column: number, to: number): void {
    copyRows(from.#training, column, 1, this.#training, to);
    copyRows(from.#layers, column, 1, this.#layers, to);
    this.#learn(to, from.#known[column]!);
  }

  #learn(column: number, bits: number): void {
    const before = this.#known[column]!;
    const now = before | bits;
    this.#known[column] = now;
    if (now === ALL && before !== ALL) this.#developed++;
    if ((now & BIT.picture) !== 0)
      this.#lastPicture = Math.max(this.#lastPicture, column);
    while (
      this.#columns < this.#capacity &&
      this.knows(this.#columns, "training")
    )
      this.#columns++;
  }
}

function mapTaps(
  taps: LayerColumns["taps"],
  fresh: LayerColumns["taps"],
): LayerColumns["taps"] {
  const mapped = Object.entries(taps).map(([tap, columns]) => [
    tap,
    Object.fromEntries(
      Object.entries(columns).map(([name, values]) => {
        const other =
          fresh[tap as keyof typeof fresh][name as keyof typeof columns];
        return [name, other.length > 0 ? other : values];
      }),
    ),
  ]);
  return Object.fromEntries(mapped) as LayerColumns["taps"];
}

/** Arrays of so many rows. */
function arraysOf(shape: RecordingShape, rows: number): Allocator<Counts> {
  const CountArray = fitsUint16(shape) ? Uint16Array : Uint32Array;
  return {
    floats: (width) => new Float32Array(rows * width).fill(NaN),
    counts: (width) => new CountArray(rows * width),
  };
}

function allocate(shape: RecordingShape, rows: number): Columns {
  const allocator = arraysOf(shape, rows);
  return {
    ...createTrainingColumns(shape, allocator),
    layers: createLayerColumns(shape, allocator),
  };
}
