/**
 * @file Language and theme in the address: the reader's own, written only where they have been chosen.
 */
import type { Setting } from "../experiment/setting";
import { choice, type ValueText } from "../experiment/valueKinds";
import { LANGUAGES } from "./language";
import { THEMES, type ReadersChoice } from "./view";

type Chosen = Partial<ReadersChoice>;

export interface ChoiceSetting<
  Value,
  Key extends string = string,
> extends Setting<Chosen, Value, Key> {
  readonly kind: ValueText<Value>;
}

const field = <const Key extends string, Name extends keyof ReadersChoice>(
  key: Key,
  name: Name,
  values: readonly ReadersChoice[Name][],
) => {
  const kind = choice<ReadersChoice[Name]>(values);
  return {
    key,
    kind: {
      write: (value: Chosen[Name]) => value ?? null,
      parse: (text: string) => values.find((value) => value === text),
      allowed: () => kind.allowed(values[0]!),
    },
    read: (chosen: Chosen) => chosen[name],
    write: (value: Chosen[Name], chosen: Chosen): Chosen => ({
      ...chosen,
      [name]: value,
    }),
  };
};

export const CHOICE_SETTINGS = {
  language: field("lang", "language", LANGUAGES),
  theme: field("theme", "theme", THEMES),
} as const satisfies {
  readonly [Name in keyof ReadersChoice]: ChoiceSetting<Chosen[Name]>;
};
