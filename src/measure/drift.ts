/**
 * @file Drift: how far a layer's distributions have moved since a reference step.
 */
import { measureMoments, measureUnitMoments } from "./moments";
import type { UnitSorter } from "./unitSorter";
import type { UnitValues } from "./unitValues";

/**
 * A unit's σ counts as at least this share of the whole tap's σ at the reference step. Deep in a plain sigmoid network
 * units hardly react to the input (layer 4 of the default experiment: σ 0.01 in a tap of σ 0.55), and a dead ReLU not at
 * all: divided by that, any movement would be hundreds of σ, though the picture shows a few widths.
 */
const SIGMA_FLOOR = 0.5;
/** Where the whole tap was constant: its drift is then huge, but finite. */
const SMALLEST_SIGMA = 1e-12;

/** Exact Wasserstein-1 distance of two samples of equal size, both ascending: the mean of |x₍ᵢ₎ − y₍ᵢ₎|. */
export function wasserstein1(
  x: Float32Array,
  y: Float32Array,
  yOffset = 0,
): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += Math.abs(x[i]! - y[yOffset + i]!);
  return sum / x.length;
}

/** What one tap was at the reference step. */
export class DriftReference {
  /** [units, rows], each unit ascending. */
  readonly #sorted: Float32Array;
  /** [units]: σ at the reference step, floored. */
  readonly #sigma: Float64Array;

  /** Copies what it needs of `of`. */
  constructor(of: UnitValues, sorter: UnitSorter) {
    const { rows, units } = of;
    const moments = { mean: 0, std: 0 };
    measureMoments(of, moments);
    const floor = Math.max(SIGMA_FLOOR * moments.std, SMALLEST_SIGMA);
    this.#sorted = new Float32Array(units * rows);
    this.#sigma = new Float64Array(units);
    for (let unit = 0; unit < units; unit++) {
      this.#sorted.set(sorter.sort(of, unit), unit * rows);
      measureUnitMoments(of, unit, moments);
      this.#sigma[unit] = Math.max(moments.std, floor);
    }
  }

  /** Wasserstein-1 ÷ σ at the reference step, averaged over units: in σ. */
  measure(now: UnitValues, sorter: UnitSorter): number {
    const { rows, units } = now;
    let sum = 0;
    for (let unit = 0; unit < units; unit++) {
      const sorted = sorter.sort(now, unit);
      sum +=
        wasserstein1(sorted, this.#sorted, unit * rows) / this.#sigma[unit]!;
    }
    return sum / units;
  }
}
