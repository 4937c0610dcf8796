/**
 * @file The axis of values that both runs of a layer share.
 */
import { ACTIVATION_OBJECTS } from "../engine/activations";
import type { Domain } from "../charts/axis/scales";
import type { Experiment, RunSettings } from "../experiment/experiment";
import type { LabState } from "../lab/labState";
import { axisHalfWidth } from "../lab/valueAxis";

/** Symmetric about 0, but for outputs that no run can make negative. `layer` counts from 1. */
export function axisDomain(state: LabState, layer: number): Domain {
  const { experiment, view } = state;
  const halfWidth = axisHalfWidth(state, layer, view.tap);
  const positive = view.tap === "activation" && isPositive(experiment, layer);
  return [positive ? 0 : -halfWidth, halfWidth];
}

/** Behind the hidden layers come the outputs, as probabilities where the loss is cross-entropy. */
function isPositive(
  { runs, widths, loss }: Experiment,
  layer: number,
): boolean {
  return layer > widths.length
    ? loss === "crossEntropy"
    : isPositiveIn(runs.A, layer) && isPositiveIn(runs.B, layer);
}

function isPositiveIn(
  { activation, placement, normalization }: RunSettings,
  layer: number,
): boolean {
  const normalizedAfter =
    placement === "afterActivation" && normalization[layer - 1] !== "none";
  return ACTIVATION_OBJECTS[activation].isPositive && !normalizedAfter;
}
