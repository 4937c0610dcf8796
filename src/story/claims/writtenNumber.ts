/**
 * @file How numbers are written in a sentence of the story.
 */
import { formatDigits, formatValue, MINUS } from "../../controls/numberFormat";
import type { ByRuler } from "./byRuler";

/** What is written where there is no number: a sentence that would have it is not told. */
export const NO_NUMBER = "–";

/** "9.2": of σ₀ or of anything near 1. */
export function written(value: number): string {
  const magnitude = Math.abs(value);
  if (!Number.isFinite(value)) return NO_NUMBER;
  if (value === 0) return "0";
  if (magnitude < 0.095) return writtenSmall(value);
  if (magnitude >= 99.95) return formatValue(Math.round(value));
  const text = magnitude.toFixed(1);
  return value < 0 ? MINUS + text : text;
}

/** Two digits behind the point. */
export const writtenFine = (value: number): string => {
  if (!Number.isFinite(value)) return NO_NUMBER;
  if (Math.abs(value) >= 99.995) return formatValue(value);
  const text = Math.abs(value).toFixed(2);
  return value < 0 && Number(text) !== 0 ? MINUS + text : text;
};

/** "0.057", "9.2×10⁻⁷": two digits that count. */
export const writtenSmall = (value: number): string => formatDigits(value, 2);

/** "0.934" beside "0.927": three digits that count, for numbers that are compared. */
export const writtenBeside = (value: number): string => formatDigits(value, 3);

/** "0.015". */
export const writtenLoss = (value: number): string =>
  Math.abs(value) < 99.9995 ? value.toFixed(3) : formatValue(value);

/** "96.0%" of a share from 0 to 1. */
export const writtenShare = (share: number): string =>
  Number.isFinite(share) ? `${(100 * share).toFixed(1)}%` : NO_NUMBER;

/** "9.2", in σ₀: for sentences that stand only where all rulers agree. */
export const writtenDrift = (moved: ByRuler): string =>
  moved.written(written).sigmaThen;
