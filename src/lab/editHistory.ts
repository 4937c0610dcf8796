/**
 * @file What can be undone and done again: the experiment and the pins. Pure; moving the cursor is no part of it.
 */
import { saySame } from "../experiment/canonicalJson";
import type { EditHistory, LabState, Undoable } from "./labState";

export const NO_EDITS: EditHistory = { past: [], future: [], typing: null };

/** Edits that can be undone. */
const MOST = 200;
/** Milliseconds in which changes of the same numbers are one edit. */
const MOMENT = 1000;

export const undoableOf = ({ experiment, view }: LabState): Undoable => ({
  experiment,
  referenceStep: view.referenceStep,
  secondPin: view.secondPin,
});

/** A new edit: what had been undone cannot be done again after it. `now`: milliseconds. */
export function rememberEdit(
  history: EditHistory,
  before: Undoable,
  after: Undoable,
  now: number,
): EditHistory {
  if (isSameUndoable(before, after)) return history;
  const numbers = changedNumbers(before, after);
  const { past, typing } = history;
  const goesOn =
    typing !== null && typing.numbers === numbers && now - typing.at < MOMENT;
  const kept = goesOn ? past : [...past, before].slice(-MOST);
  const isBack = goesOn && isSameUndoable(past.at(-1), after);
  return {
    past: isBack ? past.slice(0, -1) : kept,
    future: [],
    typing: numbers === null || isBack ? null : { numbers, at: now },
  };
}

export const rememberUndo = (
  { past, future }: EditHistory,
  before: Undoable,
): EditHistory => ({
  past: past.slice(0, -1),
  future: [...future, before],
  typing: null,
});

export const rememberRedo = (
  { past, future }: EditHistory,
  before: Undoable,
): EditHistory => ({
  past: [...past, before].slice(-MOST),
  future: future.slice(0, -1),
  typing: null,
});

/**
 * The browser's back or forward: counts as the undo or redo that leads to the same, so that the two ways never contradict each
 * other; anything else is an edit like any other.
 */
export function rememberVisit(
  history: EditHistory,
  before: Undoable,
  after: Undoable,
  now: number,
): EditHistory {
  if (isSameUndoable(before, after)) return history;
  if (isSameUndoable(history.past.at(-1), after))
    return rememberUndo(history, before);
  if (isSameUndoable(history.future.at(-1), after))
    return rememberRedo(history, before);
  return rememberEdit({ ...history, typing: null }, before, after, now);
}

const isSameUndoable = (one: Undoable | undefined, other: Undoable): boolean =>
  one !== undefined && saySame(one, other);

/**
 * The places of the numbers that a change has changed, as in "experiment.widths.2 seed", by which typing in one field is told from
 * other edits; null unless numbers, and nothing else, have changed.
 */
export function changedNumbers(before: unknown, after: unknown): string | null {
  const places = differences(before, after, "");
  return places === null || places.length === 0 ? null : places.join(" ");
}

/** Null where something else than a number differs. */
function differences(
  before: unknown,
  after: unknown,
  place: string,
): string[] | null {
  if (before === after) return [];
  if (typeof before === "number" && typeof after === "number") return [place];
  if (!isObject(before) || !isObject(after)) return null;
  const keys = Object.keys(before);
  if (Object.keys(after).join() !== keys.join()) return null;
  const places: string[] = [];
  for (const key of keys) {
    const within = place === "" ? key : `${place}.${key}`;
    const more = differences(before[key], after[key], within);
    if (more === null) return null;
    places.push(...more);
  }
  return places;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
