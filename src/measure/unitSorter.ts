/**
 * @file Sorts each unit's values, again and again, at little cost: from one step to the next their order hardly changes.
 */
import type { UnitValues } from "./unitValues";

/** Moves per value after which insertion sort gives up: about where merge sort would have been done. */
const PATIENCE = 16;

/**
 * Remembers the order of each unit's samples. Taps of one layer may share a sorter: normalizing a batch and every
 * nonlinearity keep a unit's order or turn it round.
 */
export class UnitSorter {
  readonly #rows: number;
  /** [units, rows]: samples of each unit as they were ordered last. */
  readonly #orders: Int32Array;
  readonly #sorted: Float32Array;
  readonly #spareOrder: Int32Array;
  readonly #spareValues: Float32Array;

  constructor(rows: number, units: number) {
    this.#rows = rows;
    this.#orders = Int32Array.from(
      { length: rows * units },
      (_, k) => k % rows,
    );
    this.#sorted = new Float32Array(rows);
    this.#spareOrder = new Int32Array(rows);
    this.#spareValues = new Float32Array(rows);
  }

  /** The unit's values, ascending, [rows]; valid until the next call. */
  sort(of: UnitValues, unit: number): Float32Array {
    const { values, stride } = of;
    const rows = this.#rows;
    const sorted = this.#sorted;
    const orders = this.#orders;
    const start = unit * rows;
    const turned =
      values[orders[start]! * stride + unit]! >
      values[orders[start + rows - 1]! * stride + unit]!;
    if (turned) reverse(orders, start, start + rows);
    for (let i = 0; i < rows; i++)
      sorted[i] = values[orders[start + i]! * stride + unit]!;
    if (!this.#insert(start)) this.#merge(start);
    return sorted;
  }

  /** Insertion sort of `sorted` and the order beside it; false when it gave up, with both still a permutation. */
  #insert(start: number): boolean {
    const rows = this.#rows;
    const sorted = this.#sorted;
    const orders = this.#orders;
    let moves = PATIENCE * rows;
    for (let i = 1; i < rows; i++) {
      const value = sorted[i]!;
      let j = i - 1;
      if (!(sorted[j]! > value)) continue;
      const sample = orders[start + i]!;
      for (; j >= 0 && sorted[j]! > value; j--) {
        sorted[j + 1] = sorted[j]!;
        orders[start + j + 1] = orders[start + j]!;
      }
      sorted[j + 1] = value;
      orders[start + j + 1] = sample;
      moves -= i - j;
      if (moves < 0) return false;
    }
    return true;
  }

  /** Bottom-up merge sort of the same two. */
  #merge(start: number): void {
    const rows = this.#rows;
    const orders = this.#orders.subarray(start, start + rows);
    for (let width = 1; width < rows; width *= 2) {
      for (let from = 0; from < rows; from += 2 * width)
        this.#mergeRuns(orders, from, width);
      this.#sorted.set(this.#spareValues);
      orders.set(this.#spareOrder);
    }
  }

  /** Merges [from, from + width) and [from + width, from + 2·width), where they exist, into the spare arrays. */
  #mergeRuns(orders: Int32Array, from: number, width: number): void {
    const sorted = this.#sorted;
    const middle = Math.min(from + width, this.#rows);
    const end = Math.min(from + 2 * width, this.#rows);
    let left = from;
    let right = middle;
    for (let k = from; k < end; k++) {
      const takeLeft =
        left < middle && (right >= end || !(sorted[left]! > sorted[right]!));
      const i = takeLeft ? left++ : right++;
      this.#spareValues[k] = sorted[i]!;
      this.#spareOrder[k] = orders[i]!;
    }
  }
}

function reverse(values: Int32Array, start: number, end: number): void {
  for (let i = start, j = end - 1; i < j; i++, j--) {
    const kept = values[i]!;
    values[i] = values[j]!;
    values[j] = kept;
  }
}
