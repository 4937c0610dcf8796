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
 * Symmetric about 0, but for outputs that no run can make negative, and no further than outputs can come. `run`: the one that is shown,
 * null where both are on one picture, which then share an axis in any case. `layer` counts from 1.
 */
export function axisDomain(
  state: LabState,
  run: RunName | null,
  layer: number,
): Domain {
  const { experiment, view } = state;
  const [least, most] =
    view.tap === "activation" ? boundsOf(experiment, layer) : UNBOUNDED;
  const domain = (reach: number) => {
    const halfWidth = Math.min(reach, Math.max(-least, most));
    return [least >= 0 ? 0 : -halfWidth, halfWidth] as const;
  };
  if (view.axes === "symlog") {
    const { halfWidth, knee } = logAxis(state, layer, view.tap);
    return [...domain(halfWidth), knee];
  }
  return domain(
    view.axes === "own" && run !== null
      ? ownHalfWidth(state, run, layer, view.tap)
      : axisHalfWidth(state, layer, view.tap),
  );
}

/** The domain is the same object until the axis changes. */
export const useAxisDomain = (run: RunName | null, layer: number): Domain =>
  useLabList<number | undefined>((state) =>
    axisDomain(state, run, layer),
  ) as Domain;

/** How numbers along such an axis are written. */
export const notateValues = ([, , knee]: Domain): Notate =>
  knee === undefined ? (values) => notateAxis(values) : notatePowers;

type Bounds = readonly [least: number, most: number];

const UNBOUNDED: Bounds = [-Infinity, Infinity];
const PROBABILITIES: Bounds = [0, 1];

/** What both runs pass on stays within these. Behind the hidden layers come the outputs, as probabilities where the loss is cross-entropy. */
function boundsOf({ runs, widths, loss }: Experiment, layer: number): Bounds {
  if (layer > widths.length)
    return loss === "crossEntropy" ? PROBABILITIES : UNBOUNDED;
  const [a, b] = [boundsIn(runs.A, layer), boundsIn(runs.B, layer)];
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

function boundsIn(
  { activation, placement, normalization }: RunSettings,
  layer: number,
): Bounds {
  const normalizedAfter =
    placement === "afterActivation" && normalization[layer - 1] !== "none";
  return normalizedAfter ? UNBOUNDED : ACTIVATION_OBJECTS[activation].bounds;
}
