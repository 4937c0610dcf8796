/**
 * @file Reading a number that a reader types.
 */
import type { NumberLimit } from "../experiment/limits";

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;
const GROUPED_NUMBER = /^[1-9]\d{0,2}(?:,\d{3})+$/u;

/** "0.5", "1e-3", "2,000"; null where the text is no number or the limit forbids it. */
export function parseNumber(text: string, limit: NumberLimit): number | null {
  const typed = text.trim().replace("−", "-");
  const plain = GROUPED_NUMBER.test(typed)
    ? typed.replaceAll(",", "")
    : PLAIN_NUMBER.test(typed)
      ? typed
      : null;
  if (plain === null) return null;
  const value = Number(plain) + 0; // −0 is 0
  return limit.holds(value) ? value : null;
}
