/**
 * @file How the numbers of the outcome strip and of its axes are written.
 */
import { formatShare, formatTick } from "../../controls/numberFormat";
import type { Measure } from "../../lab/labState";
import {
  formatLoss,
  formatMeasure,
  type Format,
} from "../../views/measureFormat";
import type { OutcomeChart } from "./outcomeCurves";

const IN_SIGMA: ReadonlySet<Measure> = new Set([
  "drift",
  "speed",
  "path",
  "lag",
]);

/** "–" where there is no number. */
export function formatOutcome(
  value: number,
  chart: OutcomeChart,
  measure: Measure,
): string {
  if (chart === "accuracy") return formatShare(value);
  return chart === "loss" ? formatLoss(value) : formatMeasure(value, measure);
}

const formatPercentTick: Format = (value) => `${Math.round(100 * value)}%`;

const formatDriftTick: Format = (value) =>
  value === 0 ? "0" : `${formatTick(value)}σ`;

export function formatOutcomeTick(
  chart: OutcomeChart,
  measure: Measure,
): Format {
  if (chart === "accuracy") return formatPercentTick;
  if (chart === "loss") return formatTick;
  if (measure === "saturated") return formatPercentTick;
  return IN_SIGMA.has(measure) ? formatDriftTick : formatTick;
}
