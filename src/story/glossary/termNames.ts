/**
 * @file The words that the page explains, in the order in which they are listed.
 */
export const TERM_NAMES = [
  "experiment",
  "run",
  "spec",
  "intervention",
  "layer",
  "normalization",
  "tap",
  "probe",
  "recording",
  "checkpoint",
  "strata",
  "slice",
  "ghost",
  "cursor",
  "drift",
  "gradientShift",
] as const;
export type TermName = (typeof TERM_NAMES)[number];
