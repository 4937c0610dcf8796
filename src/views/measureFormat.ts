/**
 * @file How measures and their axes are written.
 */
import {
  formatDigits,
  formatDrift,
  formatShare,
  formatSigma,
  formatStep,
  formatValue,
  notateAxis,
  RULER_SIGNS,
  type AxisNotation,
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

/** How the numbers along an axis are written, all together. */
export type Notate = (values: readonly number[]) => AxisNotation;

/** Shares of 1. */
export const notatePercent: Notate = () => ({
  head: "",
  write: (value) => `${Math.round(100 * value)}%`,
});

interface Formats {
  readonly value: (value: number, ruler: Ruler) => string;
  /** `name`: the ruler's. */
  readonly axis: (ruler: Ruler, name: string) => Notate;
}

const byRuler: Formats["axis"] = (ruler, name) => (values) =>
  notateAxis(values, RULER_SIGNS[ruler], name);
const plain = (): Notate => (values) => notateAxis(values);

const FORMATS: Readonly<Record<MeasureUnit, Formats>> = {
  movement: { value: formatDrift, axis: byRuler },
  movementPerStep: {
    value: (value, ruler) =>
      Number.isFinite(value) ? formatSmall(value) + RULER_SIGNS[ruler] : "–",
    axis: byRuler,
  },
  sigma: {
    value: formatSigma,
    axis: () => (values) => notateAxis(values, "σ"),
  },
  share: { value: formatShare, axis: () => notatePercent },
  plain: { value: formatValue, axis: plain },
  cosine: { value: formatLoss, axis: plain },
  count: {
    value: (value) => (Number.isFinite(value) ? formatStep(value) : "–"),
    axis: () => (values) => {
      const { head, write } = notateAxis(values.filter(Number.isInteger));
      const isWhole = Number.isInteger;
      return { head, write: (value) => (isWhole(value) ? write(value) : "") };
    },
  },
  anySize: { value: formatSmall, axis: plain },
};

const formatsOf = (measure: Measure) => FORMATS[MEASURE_OBJECTS[measure].unit];

/** "–" where there is no number. A movement has its ruler's sign. */
export const formatMeasure = (
  value: number,
  measure: Measure,
  ruler: Ruler,
): string => formatsOf(measure).value(value, ruler);

/** How its axis is written; `rulerName`: what stands at its head where it goes by a ruler. */
export const measureAxis = (
  measure: Measure,
  ruler: Ruler,
  rulerName: string,
): Notate => formatsOf(measure).axis(ruler, rulerName);
