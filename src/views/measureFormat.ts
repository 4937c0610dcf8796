/**
 * @file How the numbers of the outcome strip are written.
 */
import { format } from "d3";
import type { Measure } from "../lab/labState";
import {
  formatDrift,
  formatShare,
  formatTick,
  formatValue,
} from "../controls/numberFormat";
import type { OutcomeChart } from "../panels/outcome/outcomeCurves";

type Format = (value: number) => string;

/** Numbers that are far from 1: three digits that count. */
export const formatSmall: Format = (value) =>
  Number.isFinite(value) ? format(".3~g")(value) : "–";

const formatLoss: Format = (value) =>
  Number.isFinite(value) && Math.abs(value) < 99.9995
    ? value.toFixed(3)
    : formatValue(value);

const MEASURE_FORMATS: Readonly<Record<Measure, Format>> = {
  drift: formatDrift,
  speed: (value) =>
    Number.isFinite(value) ? `${format(".3~g")(value)}σ` : "–",
  path: formatDrift,
  lag: formatDrift,
  saturated: formatShare,
  std: formatValue,
  mean: formatValue,
  gradientNorm: formatSmall,
  weightNorm: formatValue,
  updateRatio: formatSmall,
  shiftRelative: formatSmall,
  shiftCosine: formatLoss,
  shiftL2: formatSmall,
};

const IN_SIGMA: ReadonlySet<Measure> = new Set([
  "drift",
  "speed",
  "path",
  "lag",
]);

/** "–" where there is no number, both. */
export const formatMeasure = (value: number, measure: Measure): string =>
  MEASURE_FORMATS[measure](value);

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
