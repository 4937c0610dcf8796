/**
 * @file How the numbers of the outcome strip and of its axes are written.
 */
import { formatShare, notateAxis } from "../../controls/numberFormat";
import type { View } from "../../lab/view";
import {
  formatLoss,
  formatMeasure,
  measureAxis,
  notatePercent,
  type Notate,
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

export function notateOutcome(
  chart: OutcomeChart,
  { measure, ruler }: Measured,
  rulerName: string,
): Notate {
  if (chart === "accuracy") return notatePercent;
  if (chart === "loss") return (values) => notateAxis(values);
  return measureAxis(measure, ruler, rulerName);
}
