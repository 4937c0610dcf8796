/**
 * @file How measures and their axes are written.
 */
import {
  formatDigits,
  formatDrift,
  formatShare,
  formatSigma,
  formatStep,
  formatTick,
  formatValue,
  RULER_SIGNS,
} from "../controls/numberFormat";
import type { Ruler } from "../measure/rulers";
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

/** `sign`: of what is counted. */
const signed =
  (sign: string): Format =>
  (value) =>
    value === 0 ? "0" : formatTick(value) + sign;

interface Formats {
  readonly value: (value: number, ruler: Ruler) => string;
  readonly tick: (ruler: Ruler) => Format;
}

const byRuler = (ruler: Ruler): Format => signed(RULER_SIGNS[ruler]);

const FORMATS: Readonly<Record<MeasureUnit, Formats>> = {
  movement: { value: formatDrift, tick: byRuler },
  movementPerStep: {
    value: (value, ruler) =>
      Number.isFinite(value) ? formatSmall(value) + RULER_SIGNS[ruler] : "–",
    tick: byRuler,
  },
  sigma: { value: formatSigma, tick: () => signed("σ") },
  share: { value: formatShare, tick: () => formatPercentTick },
  plain: { value: formatValue, tick: () => formatTick },
  cosine: { value: formatLoss, tick: () => formatTick },
  count: {
    value: (value) => (Number.isFinite(value) ? formatStep(value) : "–"),
    tick: () => (value) => (Number.isInteger(value) ? formatTick(value) : ""),
  },
  anySize: { value: formatSmall, tick: () => formatTick },
};

const formatsOf = (measure: Measure) => FORMATS[MEASURE_OBJECTS[measure].unit];

/** "–" where there is no number. A movement has its ruler's sign. */
export const formatMeasure = (
  value: number,
  measure: Measure,
  ruler: Ruler,
): string => formatsOf(measure).value(value, ruler);

/** How its axis is written. */
export const measureTick = (measure: Measure, ruler: Ruler): Format =>
  formatsOf(measure).tick(ruler);
