/**
 * @file Which key does what to playback, and when a key belongs to the focused control instead.
 */

export type KeyCommand =
  | { readonly kind: "toggle" }
  | { readonly kind: "move"; readonly steps: number }
  | { readonly kind: "toStart" }
  | { readonly kind: "toEnd" };

/** What is read of a KeyboardEvent. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget | null;
}

/** Set on a control that leaves its arrow keys, Home and End to playback, such as the scrubber. */
export const PLAYBACK_KEYS = { "data-playback-keys": "" } as const;

const USES_EVERY_KEY =
  "input, textarea, select, [contenteditable]:not([contenteditable='false']), dialog, [popover], [role='dialog'], [role='menu'], [role='listbox']";
const USES_ARROWS =
  "[role='tab'], [role='radio'], [role='slider'], [role='spinbutton'], [role='option']";
const USES_SPACE =
  "button, a[href], summary, [role='button'], [role='switch'], [role='checkbox']";

/** Steps that an arrow key moves, and with Shift. */
const SMALL = 1;
const LARGE = 10;

/** `null`: the key is not playback's. */
export function keyCommand(press: KeyPress): KeyCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (isTaken(press)) return null;
  const distance = press.shiftKey ? LARGE : SMALL;
  switch (press.key) {
    case " ":
      return press.shiftKey ? null : { kind: "toggle" };
    case "ArrowLeft":
      return { kind: "move", steps: -distance };
    case "ArrowRight":
      return { kind: "move", steps: distance };
    case "Home":
      return { kind: "toStart" };
    case "End":
      return { kind: "toEnd" };
    default:
      return null;
  }
}

function isTaken({ key, target }: KeyPress): boolean {
  if (!(target instanceof Element)) return false;
  if (target.matches("[data-playback-keys]")) return false;
  if (target.closest(USES_EVERY_KEY) !== null) return true;
  return (
    target.closest(
      key === " " ? `${USES_SPACE}, ${USES_ARROWS}` : USES_ARROWS,
    ) !== null
  );
}
