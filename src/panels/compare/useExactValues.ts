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
import type { UnitValues } from "../../measure/unitValues";
import { BINS } from "../../recording/chunk";
import { valuesOf } from "./comparedSide";
import { SIDES } from "../../lab/labState";

export interface ExactSide {
  readonly summary: ValueSummary;
  readonly histogram: Histogram;
}

export interface ExactValues {
  readonly from: ExactSide | null;
  readonly to: ExactSide | null;
  /** σ; null until both are there. */
  readonly drift: number | null;
}

/** `layer` counts from 1. */
export function useExactValues(layer: number): ExactValues {
  const state = useLab((whole) => whole);
  const [from, to] = SIDES.map((side) =>
    valuesOf(state, side, layer, state.view.tap),
  );
  const [fromArray, toArray] = [from?.values, to?.values];
  return useMemo(
    () => ({
      from: sideOf(from),
      to: sideOf(to),
      drift: from && to ? driftBetween(from, to, "sigmaThen") : null,
    }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- each is wholly given by its array
    [fromArray, toArray],
  );
}

function sideOf(values: UnitValues | null | undefined): ExactSide | null {
  if (!values) return null;
  const histogram = new Histogram(BINS);
  histogram.fill(values);
  return { summary: summarizeValues(values), histogram };
}
