/**
 * @file Drift: how far a layer's distributions have moved since a reference step.
 */
import { takeDoubles, type Take } from "../engine/arena";
import type { Kernels } from "../engine/kernels/plainKernels";
import { plainWorkspace, type Workspace } from "../engine/workspace";
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

/** [units]: what a unit's movement is divided by; none is less than a share of the whole tap's σ. Allocates. */
export function flooredDeviations(of: UnitValues): Float64Array {
  const moments = new MomentsMeter();
  moments.measure(of);
  const floor = Math.max(SIGMA_FLOOR * moments.std, SMALLEST_SIGMA);
  return Float64Array.from({ length: of.units }, (_, unit) =>
    Math.max(unitMoments(of, unit).std, floor),
  );
}

/** Measures one tap's drift, again and again. */
export class DriftMeter {
  readonly #kernels: Kernels;
  readonly #buffers: DriftBuffers;
  #reference: DriftReference | null = null;
  /** Whether `previous` holds anything. */
  #hasPrevious = false;

  constructor(
    rows: number,
    stride: number,
    { kernels, layOut }: Workspace = plainWorkspace,
  ) {
    this.#kernels = kernels;
    this.#buffers = layOut((take) => describeDrift(take, rows, stride));
  }

  /** What drift from here is measured from; it is a copy, and may be given to another meter of the same shape. `sorted`: as in `measure`. */
  takeReference(of: UnitValues, sorted: Float32Array): DriftReference {
    const { rows, stride } = of;
    return {
      sorted: sorted.slice(0, rows * stride),
      sigma: flooredDeviations(of),
    };
  }

  /**
   * Wasserstein-1 ÷ σ at the reference step, averaged over units: in σ. Of equal sizes it is the mean of |x₍ᵢ₎ − y₍ᵢ₎|.
   * `sorted`: the values in ascending columns, [≥ rows, stride].
   */
  measure(
    { rows, stride, units }: UnitValues,
    sorted: Float32Array,
    reference: DriftReference,
  ): number {
    const { sorted: from, distances } = this.#buffers;
    if (reference !== this.#reference) from.set(reference.sorted);
    this.#reference = reference;
    this.#kernels.sumDistances(sorted, from, rows, stride, distances);
    return meanDistance(distances, rows, units, reference.sigma);
  }

  /** The distance from what was kept last, ÷ the reference's σ too; NaN where nothing was kept. */
  measureSpeed(
    { rows, stride, units }: UnitValues,
    sorted: Float32Array,
    { sigma }: DriftReference,
  ): number {
    if (!this.#hasPrevious) return NaN;
    const { previous, distances } = this.#buffers;
    this.#kernels.sumDistances(sorted, previous, rows, stride, distances);
    return meanDistance(distances, rows, units, sigma);
  }

  /** What the next speed is measured from; a copy. */
  keep({ rows, stride }: UnitValues, sorted: Float32Array): void {
    this.#buffers.previous.set(sorted.subarray(0, rows * stride));
    this.#hasPrevious = true;
  }

  /** Goes on from what another meter of the same shape has kept. */
  follow(other: DriftMeter): void {
    this.#buffers.previous.set(other.#buffers.previous);
    this.#hasPrevious = other.#hasPrevious;
  }
}

function meanDistance(
  distances: Float64Array,
  rows: number,
  units: number,
  sigma: Float64Array,
): number {
  let sum = 0;
  for (let unit = 0; unit < units; unit++)
    sum += distances[unit]! / rows / sigma[unit]!;
  return sum / units;
}

interface DriftBuffers {
  /** The reference, [rows, S]. */
  readonly sorted: Float32Array;
  /** What was kept last, [rows, S]. */
  readonly previous: Float32Array;
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
  previous: take(rows * stride),
  distances: takeDoubles(take, stride),
});
