/**
 * @file Units of a layer that pass nothing on, whatever the sample: their values do not tell the samples apart, or, in a flat
 * part of their activation, no gradient comes through that could change them.
 */
import {
  ACTIVATION_OBJECTS,
  ACTIVATIONS,
  type Activation,
  type Saturation,
} from "../engine/activations";
import type { UnitValues } from "./unitValues";

/** The flat parts of an activation: below `low`, and above `high`. */
interface FlatParts {
  readonly low: number;
  readonly high: number;
}

/** The least float32 above 0: what is below it is not above 0. */
const LEAST = 2 ** -149;

function flatParts(saturation: Saturation): FlatParts {
  switch (saturation.kind) {
    case "flat":
      return { low: -saturation.beyond, high: saturation.beyond };
    case "flatBelow":
      return { low: saturation.below, high: Infinity };
    case "dead":
      return { low: LEAST, high: Infinity };
    case "never":
      return { low: -Infinity, high: Infinity };
    default:
      return saturation satisfies never;
  }
}

const FLAT_PARTS = Object.fromEntries(
  ACTIVATIONS.map((name) => [
    name,
    flatParts(ACTIVATION_OBJECTS[name].saturation),
  ]),
) as Readonly<Record<Activation, FlatParts>>;

/**
 * How many units are dead or stuck on these samples: all that the activation sees of such a unit lies in one flat part (for
 * ReLU: is never above 0), or is the same for every sample. Values must be finite. Allocates nothing.
 */
export function countStuckUnits(
  preactivation: UnitValues,
  activation: Activation,
): number {
  const parts = FLAT_PARTS[activation];
  let stuck = 0;
  for (let unit = 0; unit < preactivation.units; unit++)
    if (isStuck(preactivation, unit, parts)) stuck++;
  return stuck;
}

/** Looks at no more samples than it must: a unit that is alive shows it within a few. */
function isStuck(
  { values, rows, stride }: UnitValues,
  unit: number,
  { low, high }: FlatParts,
): boolean {
  const end = rows * stride;
  const first = values[unit]!;
  let i = unit;
  if (first < low) while (i < end && values[i]! < low) i += stride;
  else if (first > high) while (i < end && values[i]! > high) i += stride;
  if (i >= end) return true;
  i = unit;
  while (i < end && values[i] === first) i += stride;
  return i >= end;
}
