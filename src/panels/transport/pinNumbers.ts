import type { Pin } from "../../lab/labState";
/**
 * @file What the pins are called.
 */

export const PIN_NUMBERS = {
  first: 1,
  second: 2,
} as const satisfies Record<Pin, number>;
