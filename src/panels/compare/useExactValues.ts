/**
 * @file What only the values themselves say, computed once for each pair of replayed steps.
 */
import { useMemo } from "react";
import { useLab } from "../../lab/LabProvider";
import {
  driftBetween,
  summarizeValues,
  type ValueSummary,
} from "../../measure/comparison";
import { Histogram } from "../../measure/histogram";
import type { Ruler } from "../../measure/rulers";
import type { UnitValues } from "../../measure/unitValues";
import { BINS } from "../../recording/chunk";
import type { NoMovement } from "../../recording/measures/movement";
import { valuesOf } from "./comparedSide";
import { SIDES } from "../../lab/labState";

export interface ExactSide {
  readonly summary: ValueSummary;
  readonly histogram: Histogram;
}

export interface ExactValues {
  readonly from: ExactSide | null;
  readonly to: ExactSide | null;
  /** By the chosen ruler; null until both are there. */
  readonly drift: number | null;
  /** Why the drift is no number; null where it is one. */
  readonly noDrift: NoMovement | null;
}

/** `layer` counts from 1. */
export function useExactValues(layer: number): ExactValues {
  const state = useLab((whole) => whole);
  const { ruler } = state.view;
  const [from, to] = SIDES.map((side) =>
    valuesOf(state, side, layer, state.view.tap),
  );
  const [fromArray, toArray] = [from?.values, to?.values];
  return useMemo(
    () => ({
      from: sideOf(from),
      to: sideOf(to),
      drift: from && to ? driftBetween(from, to, ruler) : null,
      noDrift: from && to ? whyNoDrift(from, to, ruler) : null,
    }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- each is wholly given by its array
    [fromArray, toArray, ruler],
  );
}

function whyNoDrift(
  from: UnitValues,
  to: UnitValues,
  ruler: Ruler,
): NoMovement | null {
  if (Number.isNaN(driftBetween(from, to, "values"))) return "notFinite";
  if (!Number.isNaN(driftBetween(from, to, ruler))) return null;
  return ruler === "sigmaNow" ? "noSpreadNow" : "noSpreadThen";
}

function sideOf(values: UnitValues | null | undefined): ExactSide | null {
  if (!values) return null;
  const histogram = new Histogram(BINS);
  histogram.fill(values);
  return { summary: summarizeValues(values), histogram };
}
