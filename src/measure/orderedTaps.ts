/**
 * @file The taps of a hidden layer, the values of each unit ascending.
 */
import type { DenseLayer } from "../engine/denseLayer";
import type { LayerBuffers } from "../engine/layerBuffers";
import type { Statistics } from "../engine/normalizations";
import { keepsOrder, passOn } from "../engine/orderedPass";
import type { OrderedTap } from "../engine/orderedPass";
import { plainWorkspace, type Workspace } from "../engine/workspace";
import { ColumnSorter } from "./columnSorter";

/** Yields arrays of values in ascending columns, one after the other. */
export interface TapSorter {
  /**
   * Calls `visit` for each, in their order, with the values [≥ rows, stride], which are valid during the call. Values must be
   * finite.
   */
  forEach(visit: (sorted: Float32Array, index: number) => void): void;
}

export class OrderedTaps implements TapSorter {
  readonly #layer: DenseLayer;
  readonly #buffers: LayerBuffers;
  readonly #rows: number;
  readonly #statistics: Statistics;
  readonly #workspace: Workspace;
  readonly #sorter: ColumnSorter;

  /**
   * Looks at the layer's parameters and at the buffers of its last evaluation, which was with such statistics, whenever it
   * orders.
   */
  constructor(
    layer: DenseLayer,
    buffers: LayerBuffers,
    rows: number,
    workspace: Workspace = plainWorkspace,
    statistics: Statistics = "own",
  ) {
    this.#layer = layer;
    this.#buffers = buffers;
    this.#rows = rows;
    this.#workspace = workspace;
    this.#statistics = statistics;
    this.#sorter = new ColumnSorter(rows, buffers.stride, workspace);
  }

  /** The taps in the order in which data flows, those that coincide once. */
  forEach(visit: (sorted: Float32Array, index: number) => void): void {
    const { linear, preactivation, activation } = this.#buffers;
    let index = 0;
    let sorted = this.#sort(linear);
    visit(sorted, index++);
    if (preactivation !== linear) {
      sorted = this.#next("linear", sorted, preactivation);
      visit(sorted, index++);
    }
    if (activation !== preactivation)
      visit(this.#next("preactivation", sorted, activation), index);
  }

  #next(
    from: OrderedTap,
    sorted: Float32Array,
    values: Float32Array,
  ): Float32Array {
    if (!keepsOrder(this.#layer, from)) return this.#sort(values);
    const { kernels } = this.#workspace;
    passOn(
      kernels,
      this.#layer,
      this.#buffers,
      from,
      sorted,
      this.#rows,
      this.#statistics,
    );
    return sorted;
  }

  #sort(values: Float32Array): Float32Array {
    const { units, stride } = this.#buffers;
    return this.#sorter.sort({ values, rows: this.#rows, units, stride });
  }
}
