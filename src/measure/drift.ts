/**
 * @file Drift: how far a layer's distributions have moved since a reference step.
 */
import { takeDoubles, type Take } from "../engine/arena";
import type { Kernels } from "../engine/kernels/plainKernels";
import { plainWorkspace, type Workspace } from "../engine/workspace";
import type { ColumnSorter } from "./columnSorter";
import { MomentsMeter, unitMoments } from "./moments";
import type { UnitValues } from "./unitValues";

/**
 * A unit's σ counts as at least this share of the whole tap's σ at the reference step. Deep in a plain sigmoid network
 * units hardly react to the input (layer 4 of the default experiment: σ 0.01 in a tap of σ 0.55), and a dead ReLU not at
 * all: divided by that, any movement would be hundreds of σ, though the picture shows a few widths.
 */
const SIGMA_FLOOR = 0.5;
/** Where the whole tap was constant: its drift is then huge, but finite. */
const SMALLEST_SIGMA = 1e-12;

/** What one tap was at the reference step. S = stride. */
export interface DriftReference {
  /** [rows, S], each column ascending. */
  readonly sorted: Float32Array;
  /** [units]: σ at the reference step, floored. */
  readonly sigma: Float64Array;
}

/** Measures one tap's drift, again and again. */
export class DriftMeter {
  readonly #kernels: Kernels;
  readonly #sorter: ColumnSorter;
  readonly #buffers: DriftBuffers;
  #reference: DriftReference | null = null;

  /** `sorter` may be shared among meters of equal shape. */
  constructor(
    rows: number,
    stride: number,
    sorter: ColumnSorter,
    { kernels, layOut }: Workspace = plainWorkspace,
  ) {
    this.#kernels = kernels;
    this.#sorter = sorter;
    this.#buffers = layOut((take) => describeDrift(take, rows, stride));
  }

  /** From here; it is a copy, and may be given to another meter of the same shape. */
  takeReference(of: UnitValues): DriftReference {
    const { rows, stride, units } = of;
    const moments = new MomentsMeter();
    moments.measure(of);
    const floor = Math.max(SIGMA_FLOOR * moments.std, SMALLEST_SIGMA);
    return {
      sorted: this.#sorter.sort(of).slice(0, rows * stride),
      sigma: Float64Array.from({ length: units }, (_, unit) =>
        Math.max(unitMoments(of, unit).std, floor),
      ),
    };
  }

  /** Wasserstein-1 ÷ σ at the reference step, averaged over units: in σ. Of equal sizes it is the mean of |x₍ᵢ₎ − y₍ᵢ₎|. */
  measure(now: UnitValues, reference: DriftReference): number {
    const { rows, stride, units } = now;
    const { sorted, distances } = this.#buffers;
    if (reference !== this.#reference) sorted.set(reference.sorted);
    this.#reference = reference;
    const x = this.#sorter.sort(now);
    this.#kernels.sumDistances(x, sorted, rows, stride, distances);
    let sum = 0;
    for (let unit = 0; unit < units; unit++)
      sum += distances[unit]! / rows / reference.sigma[unit]!;
    return sum / units;
  }
}

interface DriftBuffers {
  /** The reference, [rows, S]. */
  readonly sorted: Float32Array;
  /** [S]. */
  readonly distances: Float64Array;
}

/** The memory of a DriftMeter. */
export const describeDrift = (
  take: Take,
  rows: number,
  stride: number,
): DriftBuffers => ({
  sorted: take(rows * stride),
  distances: takeDoubles(take, stride),
});
