/**
 * @file How numbers are written in a sentence of the story.
 */
import { format } from "d3";

const MINUS = "−";

/** "9.2": of σ or of anything near 1. */
export const written = (value: number): string => {
  if (!Number.isFinite(value)) return "–";
  const magnitude = Math.abs(value);
  const text =
    magnitude >= 99.95 ? format(",.0f")(magnitude) : small(magnitude);
  return value < 0 && Number(text) !== 0 ? MINUS + text : text;
};

const small = (value: number): string =>
  value !== 0 && value < 0.095 ? format(".1~g")(value) : value.toFixed(1);

/** Two digits behind the point. */
export const writtenFine = (value: number): string => {
  if (!Number.isFinite(value)) return "–";
  const text = Math.abs(value).toFixed(2);
  return value < 0 && Number(text) !== 0 ? MINUS + text : text;
};

/** "0.057", "9.2e-7": three digits that count. */
export const writtenSmall = (value: number): string =>
  Number.isFinite(value) ? format(".2~g")(value).replace("−", "-") : "–";

/** "96.0%" of a share from 0 to 1. */
export const writtenShare = (share: number): string =>
  Number.isFinite(share) ? `${(100 * share).toFixed(1)}%` : "–";
