/**
 * @file How much of a layer has stopped passing gradients: values in the flat parts of its
 * activation, or dead units.
 */
import { ACTIVATION_OBJECTS, type Activation } from "../engine/activations";
import type { Kernels } from "../engine/kernels/plainKernels";
import type { UnitValues } from "./unitValues";

/**
 * Share, 0 to 1, by what the activation counts as saturated: of all values that lie in its flat parts, or of the units that
 * are dead. Asked of what the nonlinearity sees, for a normalization that comes after it hides what it yields.
 */
export function measureSaturation(
  preactivation: UnitValues,
  activation: Activation,
  kernels: Kernels,
): number {
  const { saturation } = ACTIVATION_OBJECTS[activation];
  const { values, rows, stride, units } = preactivation;
  switch (saturation.kind) {
    case "flat":
      return (
        kernels.countBeyond(values, rows, stride, units, saturation.beyond) /
        (rows * units)
      );
    case "dead":
      return countDead(preactivation) / units;
    case "never":
      return 0;
    default:
      return saturation satisfies never;
  }
}

/** Each unit's saturation, [units]: the share of its values that are flat; 1 where it is dead, else 0. Allocates. */
export function unitSaturations(
  preactivation: UnitValues,
  activation: Activation,
): Float64Array {
  const { saturation } = ACTIVATION_OBJECTS[activation];
  return Float64Array.from({ length: preactivation.units }, (_, unit) => {
    switch (saturation.kind) {
      case "flat":
        return shareBeyond(preactivation, unit, saturation.beyond);
      case "dead":
        return isDead(preactivation, unit) ? 1 : 0;
      case "never":
        return 0;
      default:
        return saturation satisfies never;
    }
  });
}

function shareBeyond(
  { values, rows, stride }: UnitValues,
  unit: number,
  threshold: number,
): number {
  let beyond = 0;
  for (let i = 0; i < rows; i++)
    if (Math.abs(values[i * stride + unit]!) > threshold) beyond++;
  return beyond / rows;
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
