/**
 * @file How the numbers of the outcome strip and of its axes are written.
 */
import { formatShare, formatTick } from "../../controls/numberFormat";
import type { View } from "../../lab/view";
import {
  formatLoss,
  formatMeasure,
  formatPercentTick,
  measureTick,
  type Format,
} from "../../views/measureFormat";
import type { OutcomeChart } from "./outcomeCurves";

/** What the third chart shows, and how it is written. */
type Measured = Pick<View, "measure" | "ruler">;

/** "–" where there is no number. */
export function formatOutcome(
  value: number,
  chart: OutcomeChart,
  { measure, ruler }: Measured,
): string {
  if (chart === "accuracy") return formatShare(value);
  if (chart === "loss") return formatLoss(value);
  return formatMeasure(value, measure, ruler);
}

export function formatOutcomeTick(
  chart: OutcomeChart,
  { measure, ruler }: Measured,
): Format {
  if (chart === "accuracy") return formatPercentTick;
  return chart === "loss" ? formatTick : measureTick(measure, ruler);
}
