/**
 * @file Takes the fields of an address one by one, and notes what is wrong with them.
 */
import { truncate } from "../experiment/given";
import type { UrlField } from "../experiment/setting";
import type { FieldKey } from "./addressFields";
import type { AddressNotice } from "./addressNotice";

/** Characters; the longest address that this page writes stays below. */
const LONGEST = 2048;
const MOST_UNKNOWN = 5;

export class UrlReader {
  readonly #texts = new Map<string, string>();
  readonly #notices: AddressNotice[] = [];

  /** The first one counts where a field is given twice. An address that is too long counts as empty. */
  constructor(search: string) {
    const tooLong = search.length > LONGEST;
    if (tooLong) this.#refuse("?", search, `length ≤ ${LONGEST}`, null);
    for (const [key, text] of new URLSearchParams(tooLong ? "" : search))
      if (!this.#texts.has(key)) this.#texts.set(key, text);
  }

  /** `used`: see AddressNotice. */
  one<Value>(
    key: FieldKey,
    allowed: string,
    used: string | null,
    read: (text: string) => Value | null | undefined,
  ): Value | null {
    const text = this.#texts.get(key);
    this.#texts.delete(key);
    if (text === undefined) return null;
    return read(text) ?? this.#refuse(key, text, allowed, used);
  }

  /** `base` with those fields that the address gives. */
  all<Subject>(
    fields: readonly UrlField<Subject, FieldKey>[],
    base: Subject,
  ): Subject {
    return fields.reduce(
      (subject, { key, write, read, allowed }) =>
        this.one(key, allowed(subject), write(subject), (text) =>
          read(text, subject),
        ) ?? subject,
      base,
    );
  }

  /** All notices; what has not been taken is unknown. */
  finish(): readonly AddressNotice[] {
    const unknown = [...this.#texts.keys()].slice(0, MOST_UNKNOWN);
    for (const key of unknown)
      this.#notices.push({ kind: "urlUnknown", field: truncate(key) });
    return this.#notices;
  }

  #refuse(
    field: FieldKey,
    text: string,
    allowed: string,
    used: string | null,
  ): null {
    const given = truncate(text);
    this.#notices.push({ kind: "urlField", field, given, allowed, used });
    return null;
  }
}
