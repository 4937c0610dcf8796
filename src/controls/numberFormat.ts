/**
 * @file How the lab writes its numbers.
 */
import { format } from "d3";

export const MINUS = "−";

/** "2,000". */
export const formatStep: (step: number) => string = format(",d");

/** "3.30σ"; "–" where there is no number; no more digits than a reader can use. */
export function formatDrift(drift: number): string {
  if (!Number.isFinite(drift)) return "–";
  return `${drift < 99.995 ? drift.toFixed(2) : formatLarge(drift)}σ`;
}

/** "−0.72"; "0.00" never has a sign. */
export function formatValue(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const magnitude = Math.abs(value);
  const text =
    magnitude < 99.995 ? magnitude.toFixed(2) : formatLarge(magnitude);
  return value < 0 && Number(text.replaceAll(",", "")) !== 0
    ? MINUS + text
    : text;
}

/** "−0.5", "10": a round number, as short as it is. */
export const formatTick: (value: number) => string = format("~g");

/** "97.6%" of a share from 0 to 1. */
export function formatShare(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1)}%` : "–";
}

const formatLarge = (value: number) =>
  value < 1e5 ? format(",.0f")(value) : value.toExponential(1);
