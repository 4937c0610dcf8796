/**
 * @file How the numbers of the outcome strip and of its axes are written.
 */
import { formatShare, formatTick } from "../../controls/numberFormat";
import type { Measure } from "../../recording/measures/measures";
import {
  formatLoss,
  formatMeasure,
  formatPercentTick,
  measureTick,
  type Format,
} from "../../views/measureFormat";
import type { OutcomeChart } from "./outcomeCurves";

/** "–" where there is no number. */
export function formatOutcome(
  value: number,
  chart: OutcomeChart,
  measure: Measure,
): string {
  if (chart === "accuracy") return formatShare(value);
  return chart === "loss" ? formatLoss(value) : formatMeasure(value, measure);
}

export function formatOutcomeTick(
  chart: OutcomeChart,
  measure: Measure,
): Format {
  if (chart === "accuracy") return formatPercentTick;
  return chart === "loss" ? formatTick : measureTick(measure);
}
