/**
 * @file The axes of values on which the runs of a layer are shown.
 */
import { ACTIVATION_OBJECTS } from "../engine/activations";
import type { Domain } from "../charts/axis/scales";
import { notateAxis, notatePowers } from "../controls/numberFormat";
import type {
  Experiment,
  RunName,
  RunSettings,
} from "../experiment/experiment";
import { useLabList } from "../lab/LabProvider";
import type { LabState } from "../lab/labState";
import { axisHalfWidth, logAxis, ownHalfWidth } from "../lab/valueAxis";
import type { Notate } from "./measureFormat";

/**
 * Symmetric about 0, but for outputs that no run can make negative. `run`: the one that is shown, null where both are on one
 * picture, which then share an axis in any case. `layer` counts from 1.
 */
export function axisDomain(
  state: LabState,
  run: RunName | null,
  layer: number,
): Domain {
  const { experiment, view } = state;
  const positive = view.tap === "activation" && isPositive(experiment, layer);
  const low = (halfWidth: number) => (positive ? 0 : -halfWidth);
  if (view.axes === "symlog") {
    const { halfWidth, knee } = logAxis(state, layer, view.tap);
    return [low(halfWidth), halfWidth, knee];
  }
  const halfWidth =
    view.axes === "own" && run !== null
      ? ownHalfWidth(state, run, layer, view.tap)
      : axisHalfWidth(state, layer, view.tap);
  return [low(halfWidth), halfWidth];
}

/** The domain is the same object until the axis changes. */
export const useAxisDomain = (run: RunName | null, layer: number): Domain =>
  useLabList<number | undefined>((state) =>
    axisDomain(state, run, layer),
  ) as Domain;

/** How numbers along such an axis are written. */
export const notateValues = ([, , knee]: Domain): Notate =>
  knee === undefined ? (values) => notateAxis(values) : notatePowers;

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
