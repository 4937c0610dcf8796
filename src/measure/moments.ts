/**
 * @file Mean and standard deviation of many values: μ = K + Σd/n and σ² = (Σd² − (Σd)²/n)/n with d = v − K and K the
 * first value, in double, which keeps the digits that values far from 0 would lose. Both are finite exactly if all
 * values are: squares of float32 cannot overflow a double.
 */
import { takeDoubles, type Take } from "../engine/arena";
import {
  plainMeasuring,
  type MeasuringKernels,
  type MeasuringWorkspace,
} from "../engine/measuringWorkspace";
import type { UnitValues } from "./unitValues";

/** Biased (÷ n). */
export interface Moments {
  readonly mean: number;
  readonly std: number;
}

/** Over all samples and units; measures again and again and allocates nothing. */
export class MomentsMeter implements Moments {
  readonly #kernels: MeasuringKernels;
  readonly #sums: Float64Array;
  #mean = NaN;
  #std = NaN;

  constructor({ kernels, layOut }: MeasuringWorkspace = plainMeasuring) {
    this.#kernels = kernels;
    this.#sums = layOut(describeMoments);
  }

  get mean(): number {
    return this.#mean;
  }

  get std(): number {
    return this.#std;
  }

  measure({ values, rows, stride, units }: UnitValues): void {
    const shift = values[0]!;
    const sums = this.#sums;
    this.#kernels.sumMoments(values, rows, stride, units, shift, sums);
    this.#mean = shiftedMean(shift, sums[0]!, rows * units);
    this.#std = deviationOf(sums[0]!, sums[1]!, rows * units);
  }
}

/** The memory of a MomentsMeter. */
export const describeMoments = (take: Take): Float64Array =>
  takeDoubles(take, 2);

/** Over the samples of one unit. */
export function unitMoments(of: UnitValues, unit: number): Moments {
  const { values, rows, stride } = of;
  const shift = values[unit]!;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < rows; i++) {
    const d = values[i * stride + unit]! - shift;
    sum += d;
    squares += d * d;
  }
  return {
    mean: shiftedMean(shift, sum, rows),
    std: deviationOf(sum, squares, rows),
  };
}

const shiftedMean = (shift: number, sum: number, n: number): number =>
  shift + sum / n;

/** σ of n values whose differences from one of them sum up to these. */
export function deviationOf(sum: number, squares: number, n: number): number {
  const variance = (squares - (sum * sum) / n) / n;
  return variance < 0 ? 0 : Math.sqrt(variance); // rounding may fall below 0; NaN stays NaN
}
