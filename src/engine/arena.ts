/**
 * @file Memory: buffers that belong together are views of one ArrayBuffer, so that they can lie in the memory of a
 * WebAssembly module, and a copy of the state is a copy of one block.
 */

/** Feature dimensions are padded to whole SIMD vectors of four float32. */
export const padded = (features: number): number => (features + 3) & ~3;

/** Buffers start at whole cache lines: 16 float32. */
const aligned = (length: number) => (length + 15) & ~15;

/** Hands out a view of `length` zeros. */
export type Take = (length: number) => Float32Array;

/** Takes whatever it needs, and nothing else: it is called more than once. */
export type Describe<T> = (take: Take) => T;

const NOTHING = new Float32Array(0);

/** float32 that the description takes of an arena. */
export function sizeOf(describe: Describe<unknown>): number {
  let size = 0;
  describe((length) => {
    size += aligned(length);
    return NOTHING;
  });
  return size;
}

/** 32-bit integers. */
export function takeIntegers(take: Take, length: number): Int32Array {
  const { buffer, byteOffset, length: taken } = take(length);
  return new Int32Array(buffer, byteOffset, taken);
}

/** float64. */
export function takeDoubles(take: Take, length: number): Float64Array {
  const { buffer, byteOffset, length: taken } = take(2 * length);
  return new Float64Array(buffer, byteOffset, taken / 2);
}

/** One block of memory, given away from its start on. */
export class Arena {
  readonly #memory: ArrayBuffer;
  #taken = 0;

  /** The memory must be zeros. */
  constructor(memory: ArrayBuffer) {
    this.#memory = memory;
  }

  /** Throws a RangeError where the arena is too small. */
  layOut<T>(describe: Describe<T>): T {
    return describe((length) => {
      const view = new Float32Array(this.#memory, 4 * this.#taken, length);
      this.#taken += aligned(length);
      return view;
    });
  }
}

/** In an arena of its own, just large enough. */
export const layOut = <T>(describe: Describe<T>): T =>
  new Arena(new ArrayBuffer(4 * sizeOf(describe))).layOut(describe);

/** Copies [rows, columns] to [rows, padded(columns)]; padding is left alone. */
export function padRows(
  from: Float32Array,
  columns: number,
  to: Float32Array,
  rows: number,
): void {
  const stride = padded(columns);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++)
      to[i * stride + j] = from[i * columns + j]!;
}
