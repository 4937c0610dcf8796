/**
 * @file Reading the step that a reader types.
 */

/** A step from 0 to `last`, or `null`. Thousands may be separated by commas or spaces. */
export function parseStep(text: string, last: number): number | null {
  const digits = text.trim().replaceAll(/[,\s]/gu, "");
  if (!/^\d{1,9}$/u.test(digits)) return null;
  const step = Number(digits);
  return step <= last ? step : null;
}
