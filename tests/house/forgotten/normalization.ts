/**
 * @file A normalization that has no letter in the address.
 */
import {
  NORMALIZATION_OBJECTS,
  type NormalizationObject,
} from "../../../src/engine/normalizations";

const rest: Omit<NormalizationObject, "letter"> = NORMALIZATION_OBJECTS.centre;
export const normalization: NormalizationObject = rest;
