/**
 * @file One field of the address, and fields of the usual kinds. Values are written with letters that need no escape.
 */
import type { NumberLimit } from "./limits";

export interface UrlField<Subject> {
  readonly key: string;
  /** null where the subject has no such field, as a data set without noise. */
  readonly write: (subject: Subject) => string | null;
  /** The subject with the field as the text has it; null where the text is not allowed. */
  readonly read: (text: string, subject: Subject) => Subject | null;
  readonly allowed: (subject: Subject) => string;
}

const NUMBER = /^(\d{1,20}(\.\d{0,25})?|\.\d{1,25})(e-?\d{1,3})?$/i;

export function readNumber(text: string, limit: NumberLimit): number | null {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return limit.holds(value) ? value : null;
}

export function numberField<Subject>(
  key: string,
  limitOf: (subject: Subject) => NumberLimit,
  get: (subject: Subject) => number,
  set: (subject: Subject, value: number) => Subject,
): UrlField<Subject> {
  return {
    key,
    write: (subject) => String(get(subject)),
    read(text, subject) {
      const value = readNumber(text, limitOf(subject));
      return value === null ? null : set(subject, value);
    },
    allowed: (subject) => limitOf(subject).allowed,
  };
}

export function choiceField<Subject, Value extends string>(
  key: string,
  values: readonly Value[],
  get: (subject: Subject) => Value,
  set: (subject: Subject, value: Value) => Subject,
): UrlField<Subject> {
  return {
    key,
    write: get,
    read(text, subject) {
      const value = values.find((one) => one === text);
      return value === undefined ? null : set(subject, value);
    },
    allowed: () => values.join(" | "),
  };
}

/** A list with one letter for each of its items, as in "0010". */
export function lettersField<Subject, Item>(
  key: string,
  letters: readonly (readonly [letter: string, item: Item])[],
  get: (subject: Subject) => readonly Item[],
  set: (subject: Subject, list: readonly Item[]) => Subject,
): UrlField<Subject> {
  const letterOf = new Map(letters.map(([letter, item]) => [item, letter]));
  const itemOf = new Map(letters);
  return {
    key,
    write: (subject) =>
      get(subject)
        .map((item) => letterOf.get(item))
        .join("") || null,
    read(text, subject) {
      if (text.length !== get(subject).length) return null;
      const items = text.split("").map((letter) => itemOf.get(letter));
      return items.every((item) => item !== undefined)
        ? set(subject, items)
        : null;
    },
    allowed: (subject) =>
      `${get(subject).length} × ${letters.map(([letter]) => letter).join(" | ")}`,
  };
}
