/**
 * @file What a setting is: a value that can be read from its subject and set in it, under a key of the address.
 */
import type { ValueText } from "./valueKinds";

/** It has methods, for the reason that valueKinds.ts gives. */
export interface Setting<Subject, Value, Key extends string = string> {
  /** Its field of the address. */
  readonly key: Key;
  read(subject: Subject): Value;
  /** The subject with the value; null where it cannot have it. */
  write(value: Value, subject: Subject): Subject | null;
}

/** One field of the address. */
export interface UrlField<Subject, Key extends string = string> {
  readonly key: Key;
  /** The text is null where the subject has no such field, as a data set without noise. */
  readonly write: (subject: Subject) => string | null;
  /** The subject with the field as the text has it; null where the text is not allowed. */
  readonly read: (text: string, subject: Subject) => Subject | null;
  readonly allowed: (subject: Subject) => string;
}

/** `kindOf`: what kind of value a subject can have. */
export const urlField = <Subject, Value, Key extends string>(
  setting: Setting<Subject, Value, Key>,
  kindOf: (subject: Subject) => ValueText<Value>,
): UrlField<Subject, Key> => ({
  key: setting.key,
  write: (subject) => kindOf(subject).write(setting.read(subject)),
  read(text, subject) {
    const value = kindOf(subject).parse(text, setting.read(subject));
    return value === undefined ? null : setting.write(value, subject);
  },
  allowed: (subject) => kindOf(subject).allowed(setting.read(subject)),
});
