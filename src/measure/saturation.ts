/**
 * @file How much of a layer has stopped passing gradients: values in the flat parts of its activation, or dead units.
 */
import {
  ACTIVATION_OBJECTS,
  type Activation,
  type Saturation,
} from "../engine/activations";
import type { MeasuringKernels } from "../engine/measuringWorkspace";
import type { UnitValues } from "./unitValues";

/**
 * Share, 0 to 1, by what the activation counts as saturated: of all values that lie in its flat parts, or of the units that
 * are dead. Asked of what the nonlinearity sees, for a normalization that comes after it hides what it yields.
 */
export function measureSaturation(
  preactivation: UnitValues,
  activation: Activation,
  kernels: MeasuringKernels,
): number {
  const { saturation } = ACTIVATION_OBJECTS[activation];
  const { values, rows, stride, units } = preactivation;
  if (saturation.kind === "never") return 0;
  if (saturation.kind === "flat")
    return (
      kernels.countBeyond(values, rows, stride, units, saturation.beyond) /
      (rows * units)
    );
  let saturated = 0;
  for (let unit = 0; unit < units; unit++)
    saturated += countSaturated(preactivation, unit, saturation);
  return saturated / (rows * units);
}

/** Each unit's saturation, [units]: the share of its values that are flat; 1 where it is dead, else 0. Allocates. */
export function unitSaturations(
  preactivation: UnitValues,
  activation: Activation,
): Float64Array {
  const { saturation } = ACTIVATION_OBJECTS[activation];
  const { units, rows } = preactivation;
  return Float64Array.from(
    { length: units },
    (_, unit) => countSaturated(preactivation, unit, saturation) / rows,
  );
}

/** How many of a unit's values are saturated; all of them where it is dead. */
function countSaturated(
  of: UnitValues,
  unit: number,
  saturation: Saturation,
): number {
  switch (saturation.kind) {
    case "flat":
      return count(of, unit, (x) => Math.abs(x) > saturation.beyond);
    case "flatBelow":
      return count(of, unit, (x) => x < saturation.below);
    case "dead":
      return isDead(of, unit) ? of.rows : 0;
    case "never":
      return 0;
    default:
      return saturation satisfies never;
  }
}

function count(
  { values, rows, stride }: UnitValues,
  unit: number,
  isCounted: (value: number) => boolean,
): number {
  let counted = 0;
  for (let i = 0; i < rows; i++)
    if (isCounted(values[i * stride + unit]!)) counted++;
  return counted;
}

function isDead({ values, rows, stride }: UnitValues, unit: number): boolean {
  let i = 0;
  while (i < rows && !(values[i * stride + unit]! > 0)) i++;
  return i === rows;
}
