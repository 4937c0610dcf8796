/**
 * @file An activation of which nobody knows whether it is ever negative.
 */
import {
  ACTIVATION_OBJECTS,
  type ActivationObject,
} from "../../../src/engine/activations";

const rest: Omit<ActivationObject, "bounds"> = ACTIVATION_OBJECTS.silu;
export const activation: ActivationObject = rest;
