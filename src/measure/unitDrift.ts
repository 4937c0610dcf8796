/**
 * @file How far each unit of a layer has moved since a reference step; their average is the layer's drift.
 */
import { MomentsMeter } from "./moments";
import type { Ruler } from "./rulers";
import { SpreadMeter, type Sigmas } from "./unitSpread";
import type { UnitValues } from "./unitValues";

/** Wasserstein-1 between the unit's values now and at the reference step, by the ruler; [units]. Allocates. */
export function unitDrifts(
  now: UnitValues,
  reference: UnitValues,
  ruler: Ruler,
): Float64Array {
  const sigmas = sigmasOf(now, reference, ruler);
  return Float64Array.from({ length: now.units }, (_, unit) => {
    const values = sortedUnit(now, unit);
    const from = sortedUnit(reference, unit);
    let sum = 0;
    for (let i = 0; i < values.length; i++)
      sum += Math.abs(values[i]! - from[i]!);
    return sum / values.length / (sigmas?.[unit] ?? 1);
  });
}

function sigmasOf(
  now: UnitValues,
  reference: UnitValues,
  ruler: Ruler,
): Sigmas | null {
  switch (ruler) {
    case "values":
      return null;
    case "sigmaThen":
      return flooredDeviations(reference);
    case "sigmaNow":
      return flooredDeviations(now);
    default:
      return ruler satisfies never;
  }
}

/** See SpreadMeter. Allocates. */
function flooredDeviations(of: UnitValues): Sigmas {
  const moments = new MomentsMeter();
  moments.measure(of);
  const spread = new SpreadMeter(of.units, of.stride);
  spread.measure(of, moments.std);
  return spread.sigmas;
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
