/**
 * @file How the numbers of the outcome strip are written.
 */
import { format } from "d3";
import type { Measure } from "../../lab/labState";
import {
  formatDrift,
  formatShare,
  formatTick,
  formatValue,
} from "../measures/numberFormat";
import type { OutcomeChart } from "./outcomeCurves";

type Format = (value: number) => string;

/** Numbers that are far from 1: three digits that count. */
const formatSmall: Format = (value) =>
  Number.isFinite(value) ? format(".3~g")(value) : "–";

const formatLoss: Format = (value) =>
  Number.isFinite(value) && Math.abs(value) < 99.9995
    ? value.toFixed(3)
    : formatValue(value);

const MEASURE_FORMATS: Readonly<Record<Measure, Format>> = {
  drift: formatDrift,
  saturated: formatShare,
  std: formatValue,
  mean: formatValue,
  gradientNorm: formatSmall,
  weightNorm: formatValue,
  updateRatio: formatSmall,
};

/** "–" where there is no number. */
export function formatOutcome(
  value: number,
  chart: OutcomeChart,
  measure: Measure,
): string {
  if (chart === "accuracy") return formatShare(value);
  return (chart === "loss" ? formatLoss : MEASURE_FORMATS[measure])(value);
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
  return measure === "drift" ? formatDriftTick : formatTick;
}
