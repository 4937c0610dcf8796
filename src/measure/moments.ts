/**
 * @file Mean and standard deviation of many values.
 */
import type { UnitValues } from "./unitValues";

/** Filled in place, so that measuring allocates nothing. */
export interface Moments {
  mean: number;
  /** Biased (÷ n). */
  std: number;
}

/**
 * Over all samples and units, row by row, in double: μ = K + Σd/n and σ² = (Σd² − (Σd)²/n)/n with d = v − K and
 * K the first value, which keeps the digits that values far from 0 would lose. Both are finite exactly if all values
 * are: squares of float32 cannot overflow a double.
 */
export function measureMoments(of: UnitValues, out: Moments): void {
  const { values, rows, units, stride } = of;
  const shift = values[0]!;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < rows; i++) {
    const end = i * stride + units;
    for (let k = i * stride; k < end; k++) {
      const d = values[k]! - shift;
      sum += d;
      squares += d * d;
    }
  }
  writeMoments(shift, sum, squares, rows * units, out);
}

/** Over the samples of one unit. */
export function measureUnitMoments(
  of: UnitValues,
  unit: number,
  out: Moments,
): void {
  const { values, rows, stride } = of;
  const shift = values[unit]!;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < rows; i++) {
    const d = values[i * stride + unit]! - shift;
    sum += d;
    squares += d * d;
  }
  writeMoments(shift, sum, squares, rows, out);
}

function writeMoments(
  shift: number,
  sum: number,
  squares: number,
  n: number,
  out: Moments,
): void {
  out.mean = shift + sum / n;
  const variance = (squares - (sum * sum) / n) / n;
  out.std = variance < 0 ? 0 : Math.sqrt(variance); // rounding may fall below 0; NaN stays NaN
}
