/**
 * @file A normalization that does not say what becomes of a gradient.
 */
import {
  NORMALIZATION_PASSES,
  type NormalizationPass,
} from "../../../src/engine/normalizations";

const rest: Omit<NormalizationPass, "backward"> = NORMALIZATION_PASSES.centre;
export const normalization: NormalizationPass = rest;
