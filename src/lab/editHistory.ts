/**
 * @file What can be undone and done again: the experiment and the pins. Pure; moving the cursor is no part of it.
 */
import { canonicalJson } from "../experiment/canonicalJson";
import { changedNumbers } from "./changedNumbers";
import type { Experiment } from "../experiment/experiment";
import type { LabState } from "./labState";

export interface Undoable {
  readonly experiment: Experiment;
  readonly referenceStep: number;
  readonly secondPin: number | null;
}

export interface EditHistory {
  /** Before each edit, the latest last. */
  readonly past: readonly Undoable[];
  /** After each edit that has been undone, the one that was undone last at the end. */
  readonly future: readonly Undoable[];
  /** The numbers that the latest edit changed, and when, while further changes of them count as the same edit. */
  readonly typing: { readonly numbers: string; readonly at: number } | null;
}

/** How a change from `before` to `after` goes into the history. `now`: milliseconds. */
export type Remember = (
  history: EditHistory,
  before: Undoable,
  after: Undoable,
  now: number,
) => EditHistory;

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

/** A new edit: what had been undone cannot be done again after it. */
export const rememberEdit: Remember = (history, before, after, now) => {
  if (isSame(before, after)) return history;
  const numbers = changedNumbers(before, after);
  const { past, typing } = history;
  const goesOn =
    typing !== null && typing.numbers === numbers && now - typing.at < MOMENT;
  const kept = goesOn ? past : [...past, before].slice(-MOST);
  const isBack = goesOn && isSame(past.at(-1), after);
  return {
    past: isBack ? past.slice(0, -1) : kept,
    future: [],
    typing: numbers === null || isBack ? null : { numbers, at: now },
  };
};

export const rememberUndo: Remember = ({ past, future }, before) => ({
  past: past.slice(0, -1),
  future: [...future, before],
  typing: null,
});

export const rememberRedo: Remember = ({ past, future }, before) => ({
  past: [...past, before].slice(-MOST),
  future: future.slice(0, -1),
  typing: null,
});

/**
 * The browser's back or forward: counts as the undo or redo that leads to the same, so that the two ways never contradict each
 * other; anything else is an edit like any other.
 */
export const rememberVisit: Remember = (history, before, after, now) => {
  if (isSame(before, after)) return history;
  if (isSame(history.past.at(-1), after))
    return rememberUndo(history, before, after, now);
  if (isSame(history.future.at(-1), after))
    return rememberRedo(history, before, after, now);
  return rememberEdit({ ...history, typing: null }, before, after, now);
};

function isSame(one: Undoable | undefined, other: Undoable): boolean {
  if (one === undefined) return false;
  return one === other || canonicalJson(one) === canonicalJson(other);
}
