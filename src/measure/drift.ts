/**
 * @file Drift: how far a layer's distributions have moved since a reference step.
 */
import { takeDoubles, type Take } from "../engine/arena";
import {
  plainMeasuring,
  type MeasuringKernels,
  type MeasuringWorkspace,
} from "../engine/measuringWorkspace";
import type { Distances } from "./rulers";
import type { Sigmas } from "./unitSpread";
import type { UnitValues } from "./unitValues";

/** What one tap was at the reference step. S = stride. */
export interface DriftReference {
  /** [rows, S], each column ascending. */
  readonly sorted: Float32Array;
  /** [units]: σ at the reference step, floored. */
  readonly sigmas: Sigmas;
}

/** What drift from here is measured from; it is a copy. `sorted`: as in `measure`. */
export const takeReference = (
  { rows, stride }: UnitValues,
  sorted: Float32Array,
  sigmas: Sigmas,
): DriftReference => ({
  sorted: sorted.slice(0, rows * stride),
  sigmas: sigmas.slice(),
});

/** Measures one tap's drift, again and again. */
export class DriftMeter {
  readonly #kernels: MeasuringKernels;
  readonly #buffers: DriftBuffers;
  #reference: DriftReference | null = null;

  constructor(
    rows: number,
    stride: number,
    { kernels, layOut }: MeasuringWorkspace = plainMeasuring,
  ) {
    this.#kernels = kernels;
    this.#buffers = layOut((take) => describeDrift(take, rows, stride));
  }

  /**
   * Wasserstein-1 per unit since the reference, averaged over units. Of equal sizes it is the mean of |x₍ᵢ₎ − y₍ᵢ₎|.
   * `sorted`: the values in ascending columns, [≥ rows, stride]; `sigmas`: theirs, floored.
   */
  measure(
    { rows, stride }: UnitValues,
    sorted: Float32Array,
    sigmas: Sigmas,
    reference: DriftReference,
  ): Distances {
    const { sorted: from, distances } = this.#buffers;
    if (reference !== this.#reference) from.set(reference.sorted);
    this.#reference = reference;
    this.#kernels.sumDistances(sorted, from, rows, stride, distances);
    return meanDistances(distances, rows, reference.sigmas, sigmas);
  }

  /** The distance from what was kept last. */
  measureSpeed(
    { rows, stride }: UnitValues,
    sorted: Float32Array,
    sigmas: Sigmas,
    reference: DriftReference,
  ): Distances {
    const { previous, distances } = this.#buffers;
    this.#kernels.sumDistances(sorted, previous, rows, stride, distances);
    return meanDistances(distances, rows, reference.sigmas, sigmas);
  }

  /** What the next speed is measured from; a copy. */
  keep({ rows, stride }: UnitValues, sorted: Float32Array): void {
    this.#buffers.previous.set(sorted.subarray(0, rows * stride));
  }

  /** Goes on from what another meter of the same shape has kept. */
  follow(other: DriftMeter): void {
    this.#buffers.previous.set(other.#buffers.previous);
  }
}

/** Averages over units; `sums`: each unit's Σ|x₍ᵢ₎ − y₍ᵢ₎| over the rows. */
export function meanDistances(
  sums: ArrayLike<number>,
  rows: number,
  sigmasThen: Sigmas,
  sigmasNow: Sigmas,
): Distances {
  const units = sigmasThen.length;
  let [inValues, inSigmaThen, inSigmaNow] = [0, 0, 0];
  for (let unit = 0; unit < units; unit++) {
    const distance = sums[unit]! / rows;
    inValues += distance;
    inSigmaThen += distance / sigmasThen[unit]!;
    inSigmaNow += distance / sigmasNow[unit]!;
  }
  return {
    values: inValues / units,
    sigmaThen: inSigmaThen / units,
    sigmaNow: inSigmaNow / units,
  };
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
