/**
 * @file How values of measures are written.
 */
import { format } from "d3";
import type { Measure } from "../lab/labState";
import {
  formatDrift,
  formatShare,
  formatValue,
} from "../controls/numberFormat";

export type Format = (value: number) => string;

/** Numbers that are far from 1: three digits that count. */
export const formatSmall: Format = (value) =>
  Number.isFinite(value) ? format(".3~g")(value) : "–";

export const formatLoss: Format = (value) =>
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

/** "–" where there is no number. */
export const formatMeasure = (value: number, measure: Measure): string =>
  MEASURE_FORMATS[measure](value);
