/**
 * @file How far each unit of a layer has moved since a reference step; their average is the layer's drift.
 */
import { flooredDeviations } from "./drift";
import type { UnitValues } from "./unitValues";

/** Wasserstein-1 between the unit's values now and at the reference step ÷ its σ there, floored; [units], in σ. Allocates. */
export function unitDrifts(
  now: UnitValues,
  reference: UnitValues,
): Float64Array {
  const sigma = flooredDeviations(reference);
  return Float64Array.from({ length: now.units }, (_, unit) => {
    const values = sortedUnit(now, unit);
    const from = sortedUnit(reference, unit);
    let sum = 0;
    for (let i = 0; i < values.length; i++)
      sum += Math.abs(values[i]! - from[i]!);
    return sum / values.length / sigma[unit]!;
  });
}

/** The unit's values, ascending; [rows]. Allocates. */
export function sortedUnit(of: UnitValues, unit: number): Float32Array {
  return valuesOfUnit(of, unit).sort();
}

/** Sample by sample; [rows]. Allocates. */
export function valuesOfUnit(
  { values, rows, stride }: UnitValues,
  unit: number,
): Float32Array {
  const column = new Float32Array(rows);
  for (let i = 0; i < rows; i++) column[i] = values[i * stride + unit]!;
  return column;
}
