/**
 * @file Units of a layer that pass nothing on, whatever the sample: neither do their values tell the samples apart, nor, in
 * the flat parts of their activation, does a gradient come through that could change that.
 */
import {
  ACTIVATION_OBJECTS,
  type Activation,
  type Saturation,
} from "../engine/activations";
import type { UnitValues } from "./unitValues";

/**
 * How many units are dead or stuck on these samples: all that the activation sees of them lies in one flat part of it (for
 * ReLU: is never above 0), or is the same for every sample. Of what is finite. Allocates nothing.
 */
export function countStuckUnits(
  preactivation: UnitValues,
  activation: Activation,
): number {
  const { saturation } = ACTIVATION_OBJECTS[activation];
  let stuck = 0;
  for (let unit = 0; unit < preactivation.units; unit++)
    if (isStuck(preactivation, unit, saturation)) stuck++;
  return stuck;
}

/** Looks at no more samples than it must: a unit that is alive shows it within a few. */
function isStuck(
  { values, rows, stride }: UnitValues,
  unit: number,
  saturation: Saturation,
): boolean {
  const first = values[unit]!;
  const side = flatSide(first, saturation);
  let isFlat = side !== 0;
  let isConstant = true;
  for (let i = 1; i < rows && (isFlat || isConstant); i++) {
    const value = values[i * stride + unit]!;
    isFlat &&= flatSide(value, saturation) === side;
    isConstant &&= value === first;
  }
  return isFlat || isConstant;
}

/** The flat part in which x lies: −1 the lower one, 1 the upper one, 0 neither. */
function flatSide(x: number, saturation: Saturation): -1 | 0 | 1 {
  switch (saturation.kind) {
    case "flat":
      return x > saturation.beyond ? 1 : x < -saturation.beyond ? -1 : 0;
    case "flatBelow":
      return x < saturation.below ? -1 : 0;
    case "dead":
      return x > 0 ? 0 : -1;
    case "never":
      return 0;
    default:
      return saturation satisfies never;
  }
}
