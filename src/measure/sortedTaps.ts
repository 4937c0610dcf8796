/**
 * @file Arrays of values whose order has nothing to do with one another, the values of each unit ascending.
 */
import type { Workspace } from "../engine/workspace";
import { ColumnSorter } from "./columnSorter";
import type { TapSorter } from "./orderedTaps";

export class SortedTaps implements TapSorter {
  readonly #arrays: readonly Float32Array[];
  readonly #rows: number;
  readonly #units: number;
  readonly #stride: number;
  readonly #sorter: ColumnSorter;

  /** Looks at the arrays, [rows, stride] each, whenever it sorts. */
  constructor(
    arrays: readonly Float32Array[],
    rows: number,
    units: number,
    stride: number,
    workspace: Workspace,
  ) {
    this.#arrays = arrays;
    this.#rows = rows;
    this.#units = units;
    this.#stride = stride;
    this.#sorter = new ColumnSorter(rows, stride, workspace);
  }

  forEach(visit: (sorted: Float32Array, index: number) => void): void {
    const [rows, units, stride] = [this.#rows, this.#units, this.#stride];
    this.#arrays.forEach((values, index) =>
      visit(this.#sorter.sort({ values, rows, units, stride }), index),
    );
  }
}
