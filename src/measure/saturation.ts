/**
 * @file How much of a layer has stopped passing gradients: values in the flat parts of sigmoid and tanh, dead ReLUs.
 */
import type { Kernels } from "../engine/kernels/plainKernels";
import type { Activation } from "../engine/networkSpec";
import type { UnitValues } from "./unitValues";

/**
 * Where the derivative is below 6 % of its maximum. Sigmoid: outside [0.015, 0.985], so beyond ±ln(0.985/0.015).
 * Tanh: beyond ±0.97, so beyond ±atanh 0.97. Asked of what the nonlinearity sees, for a normalization that comes after
 * it hides what it yields.
 */
const FLAT = {
  sigmoid: Math.fround(4.1845914400698785),
  tanh: Math.fround(2.092295720034939),
} as const;

/**
 * Share, 0 to 1. Sigmoid and tanh: of all values that lie in the flat parts. ReLU: of the units whose preactivation is
 * never above 0, which are 0 on every sample. Identity: 0.
 */
export function measureSaturation(
  preactivation: UnitValues,
  activation: Activation,
  kernels: Kernels,
): number {
  if (activation === "identity") return 0;
  if (activation === "relu")
    return countDead(preactivation) / preactivation.units;
  const { values, rows, stride, units } = preactivation;
  const threshold = FLAT[activation];
  return (
    kernels.countBeyond(values, rows, stride, units, threshold) / (rows * units)
  );
}

/**
 * The same of each unit, [units]: for sigmoid and tanh the share of its values in the flat parts; for ReLU 1 where it is
 * dead, else 0. Allocates.
 */
export function unitSaturations(
  preactivation: UnitValues,
  activation: Activation,
): Float64Array {
  const { values, rows, units, stride } = preactivation;
  return Float64Array.from({ length: units }, (_, unit) => {
    if (activation === "identity") return 0;
    if (activation === "relu") return isDead(preactivation, unit) ? 1 : 0;
    const threshold = FLAT[activation];
    let flat = 0;
    for (let i = 0; i < rows; i++)
      if (Math.abs(values[i * stride + unit]!) > threshold) flat++;
    return flat / rows;
  });
}

function countDead(of: UnitValues): number {
  let dead = 0;
  for (let unit = 0; unit < of.units; unit++) if (isDead(of, unit)) dead++;
  return dead;
}

function isDead({ values, rows, stride }: UnitValues, unit: number): boolean {
  let i = 0;
  while (i < rows && !(values[i * stride + unit]! > 0)) i++;
  return i === rows;
}
