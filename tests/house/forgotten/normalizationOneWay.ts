/**
 * @file A normalization that does not say what becomes of a gradient.
 */
import {
  NORMALIZATION_OBJECTS,
  type NormalizationObject,
} from "../../../src/engine/normalizations";

const rest: Omit<NormalizationObject, "backward"> =
  NORMALIZATION_OBJECTS.centre;
export const normalization: NormalizationObject = rest;
