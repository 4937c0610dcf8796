/**
 * @file Which key does what: to playback, and to the changes of the experiment. A key that belongs to the focused control
 * does nothing else.
 */

export type KeyCommand =
  | { readonly kind: "toggle" }
  | { readonly kind: "move"; readonly steps: number }
  | { readonly kind: "toStart" }
  | { readonly kind: "toEnd" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

/** What is read of a KeyboardEvent. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget | null;
}

/** Set on a control that leaves its arrow keys, Home and End to playback, such as the scrubber. */
export const PLAYBACK_KEYS = { "data-playback-keys": "" } as const;

/** Text that is typed has an undo of its own. */
const HAS_OWN_UNDO =
  "textarea, [contenteditable]:not([contenteditable='false']), input:not([type='range'], [type='radio'], [type='checkbox'])";
const USES_EVERY_KEY =
  "input, textarea, select, [contenteditable]:not([contenteditable='false']), dialog, [popover], [role='dialog'], [role='menu'], [role='listbox']";
const USES_ARROWS =
  "[role='tab'], [role='radio'], [role='slider'], [role='spinbutton'], [role='option']";
const USES_SPACE =
  "button, a[href], summary, [role='button'], [role='switch'], [role='checkbox']";

/** Steps that an arrow key moves, and with Shift. */
const SMALL = 1;
const LARGE = 10;

/** `null`: the key is not the page's. */
export function keyCommand(press: KeyPress): KeyCommand | null {
  if (press.altKey) return null;
  if (press.ctrlKey || press.metaKey) return editCommand(press);
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

function editCommand(press: KeyPress): KeyCommand | null {
  const { target, shiftKey, ctrlKey, metaKey } = press;
  if (target instanceof Element && target.closest(HAS_OWN_UNDO)) return null;
  const letter = letterOf(press);
  if (letter === "z") return { kind: shiftKey ? "redo" : "undo" };
  // ⌘Y is the browser's history.
  const isRedo = letter === "y" && ctrlKey && !metaKey && !shiftKey;
  return isRedo ? { kind: "redo" } : null;
}

/** A keyboard that writes no Latin letters, as while Hangul is being typed, counts as the letter that stands in the same place. */
function letterOf({ key, code }: KeyPress): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return code.startsWith("Key") ? code.slice(3).toLowerCase() : "";
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
