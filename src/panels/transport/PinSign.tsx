/**
 * @file How a pin is known: its number, and the line of its ghosts, dashed or dotted.
 */
import type { Pin } from "../../lab/labState";

const DASHES = { first: "4 2.5", second: "1 2" } as const;

export function PinSign({ pin }: { readonly pin: Pin }) {
  return (
    <svg width="4" height="16" viewBox="0 0 4 16" aria-hidden="true">
      <path
        d="M2 0v16"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={DASHES[pin]}
      />
    </svg>
  );
}

/** What the pins are called. */
export const PIN_NUMBERS = {
  first: 1,
  second: 2,
} as const satisfies Record<Pin, number>;
