/**
 * @file Checks a NoiseSpec.
 */
import type { NoiseSpec } from "../engine/networkSpec";
import type { JsonField } from "./jsonReader";
import { LIMITS } from "./limits";

/** `base`: what it is where it is missing. */
export function readNoise(
  field: JsonField,
  base: NoiseSpec | null,
): NoiseSpec | null {
  if (field.value === undefined) return base;
  if (field.value === null) return null;
  field.record(["shift", "shiftSpread", "scale", "scaleSpread"]);
  return {
    shift: field.at("shift").number(LIMITS.shift),
    shiftSpread: field.at("shiftSpread").number(LIMITS.shiftSpread),
    scale: field.at("scale").number(LIMITS.scale),
    scaleSpread: field.at("scaleSpread").number(LIMITS.scaleSpread),
  };
}
