/**
 * @file What the pins are called.
 */
import type { Pin } from "../../lab/pins";

export const PIN_NUMBERS = {
  first: 1,
  second: 2,
} as const satisfies Record<Pin, number>;
