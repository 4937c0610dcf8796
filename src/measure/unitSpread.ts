/**
 * @file How widely the units of a tap are spread: each over the samples, and the samples against the units.
 */
import { takeDoubles, type Take } from "../engine/arena";
import {
  plainMeasuring,
  type MeasuringKernels,
  type MeasuringWorkspace,
} from "../engine/measuringWorkspace";
import { deviationOf } from "./moments";
import type { UnitValues } from "./unitValues";

/**
 * A unit's σ counts as at least this share of the whole tap's σ. Deep in a plain sigmoid network units hardly react to the
 * input (layer 4 of the default experiment: σ 0.01 in a tap of σ 0.55), and a dead ReLU not at all: divided by that, any
 * movement would be hundreds of σ, though the picture shows a few widths.
 */
export const SIGMA_FLOOR = 0.5;

/** A whole tap with a smaller σ has no spread that anything could be measured by: 64 times the rounding of numbers near 1. */
const LEAST_SPREAD = 2 ** -16;

/** [units]: what a unit's movement is divided by. NaN, all of them, where the whole tap has no spread. */
export type Sigmas = Float64Array;

/** Measures the units of one tap, again and again; allocates nothing. */
export class SpreadMeter {
  /** Each unit's σ, at least a share of the whole tap's. */
  readonly sigmas: Sigmas;
  readonly #kernels: MeasuringKernels;
  readonly #units: number;
  readonly #buffers: SpreadBuffers;
  #sampleSpread = NaN;

  constructor(
    units: number,
    stride: number,
    { kernels, layOut }: MeasuringWorkspace = plainMeasuring,
  ) {
    this.sigmas = new Float64Array(units).fill(NaN);
    this.#kernels = kernels;
    this.#units = units;
    this.#buffers = layOut((take) => describeSpread(take, stride));
  }

  /**
   * The spread between samples over the spread between units: the root of the units' mean variance, over the deviation of
   * their means. NaN where units do not differ in their means.
   */
  get sampleSpread(): number {
    return this.#sampleSpread;
  }

  /** `std`: of all values of the tap, which must be finite. */
  measure({ values, rows, stride }: UnitValues, std: number): void {
    const { sums, squares } = this.#buffers;
    this.#kernels.sumColumnMoments(values, rows, stride, sums, squares);
    const floor = std < LEAST_SPREAD ? NaN : SIGMA_FLOOR * std;
    let within = 0;
    for (let unit = 0; unit < this.#units; unit++) {
      const sigma = deviationOf(sums[unit]!, squares[unit]!, rows);
      within += sigma * sigma;
      this.sigmas[unit] = Math.max(sigma, floor);
    }
    within /= this.#units;
    const between = this.#spreadOfMeans(values, rows);
    this.#sampleSpread = between > 0 ? Math.sqrt(within) / between : NaN;
  }

  /** Biased, over the units. */
  #spreadOfMeans(values: Float32Array, rows: number): number {
    const { sums } = this.#buffers;
    const meanOf = (unit: number) => values[unit]! + sums[unit]! / rows;
    const first = meanOf(0);
    let [sum, squares] = [0, 0];
    for (let unit = 0; unit < this.#units; unit++) {
      const d = meanOf(unit) - first;
      sum += d;
      squares += d * d;
    }
    return deviationOf(sum, squares, this.#units);
  }
}

interface SpreadBuffers {
  /** [stride] both. */
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/** The memory of a SpreadMeter. */
export const describeSpread = (take: Take, stride: number): SpreadBuffers => ({
  sums: takeDoubles(take, stride),
  squares: takeDoubles(take, stride),
});
