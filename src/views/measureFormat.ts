/**
 * @file How measures and their axes are written.
 */
import {
  formatDigits,
  formatDrift,
  formatShare,
  formatStep,
  formatTick,
  formatValue,
} from "../controls/numberFormat";
import type { MeasureUnit } from "../recording/measures/measureObject";
import { MEASURE_OBJECTS, type Measure } from "../recording/measures/measures";

export type Format = (value: number) => string;

/** Numbers that are far from 1: three digits that count. */
export const formatSmall: Format = (value) => formatDigits(value, 3);

export const formatLoss: Format = (value) =>
  Number.isFinite(value) && Math.abs(value) < 99.9995
    ? value.toFixed(3)
    : formatValue(value);

export const formatPercentTick: Format = (value) =>
  `${Math.round(100 * value)}%`;

const formatSigmaTick: Format = (value) =>
  value === 0 ? "0" : `${formatTick(value)}σ`;

const FORMATS: Readonly<
  Record<MeasureUnit, { readonly value: Format; readonly tick: Format }>
> = {
  sigma: { value: formatDrift, tick: formatSigmaTick },
  sigmaPerStep: {
    value: (value) => (Number.isFinite(value) ? `${formatSmall(value)}σ` : "–"),
    tick: formatSigmaTick,
  },
  share: { value: formatShare, tick: formatPercentTick },
  plain: { value: formatValue, tick: formatTick },
  cosine: { value: formatLoss, tick: formatTick },
  count: {
    value: (value) => (Number.isFinite(value) ? formatStep(value) : "–"),
    tick: (value) => (Number.isInteger(value) ? formatTick(value) : ""),
  },
  anySize: { value: formatSmall, tick: formatTick },
};

const formatsOf = (measure: Measure) => FORMATS[MEASURE_OBJECTS[measure].unit];

/** "–" where there is no number. */
export const formatMeasure = (value: number, measure: Measure): string =>
  formatsOf(measure).value(value);

/** How its axis is written. */
export const measureTick = (measure: Measure): Format =>
  formatsOf(measure).tick;
