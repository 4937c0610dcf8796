/**
 * @file Sorts the samples of every unit.
 */
import type { Take } from "../engine/arena";
import { sortedRows } from "../engine/kernels/sortColumns";
import {
  plainMeasuring,
  type MeasuringKernels,
  type MeasuringWorkspace,
} from "../engine/measuringWorkspace";
import type { UnitValues } from "./unitValues";

export class ColumnSorter {
  readonly #kernels: MeasuringKernels;
  readonly #sorted: Float32Array;

  constructor(
    rows: number,
    stride: number,
    { kernels, layOut }: MeasuringWorkspace = plainMeasuring,
  ) {
    this.#kernels = kernels;
    this.#sorted = layOut((take) => describeSorter(take, rows, stride));
  }

  /** [≥ rows, stride], each column ascending; valid until the next call. Values are finite. */
  sort({ values, rows, stride }: UnitValues): Float32Array {
    this.#kernels.sortColumns(values, rows, stride, this.#sorted);
    return this.#sorted;
  }
}

/** The memory of a ColumnSorter. */
export const describeSorter = (
  take: Take,
  rows: number,
  stride: number,
): Float32Array => take(sortedRows(rows) * stride);
