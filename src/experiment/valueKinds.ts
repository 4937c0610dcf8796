/**
 * @file Kinds of values that can be set: how the address writes and reads one, how it is read from JSON, and which are possible.
 *
 * Kinds and settings have methods rather than functions in fields: whatever its values, each is then a ValueKind<unknown>, and
 * all make one list. A kind is only ever given values of its own setting.
 */
import type { JsonField } from "./jsonReader";
import { MAX_LAYERS, type NumberLimit } from "./limits";

/** A value in the address, in letters that need no escape. */
export interface ValueText<Value> {
  /** The text is null where there is nothing to write. */
  write(value: Value): string | null;
  /** The value is undefined where the text is not allowed. `present`: the value until now. */
  parse(text: string, present: Value): Value | undefined;
  allowed(present: Value): string;
}

export interface ValueKind<Value> extends ValueText<Value> {
  /** Which control sets it; its own where none of the usual ones can. */
  readonly control: "number" | "choice" | "flag" | "own";
  /** `layers`: how many hidden layers there are; null where that is not known. */
  check(
    field: JsonField,
    fallback: Value | undefined,
    layers: number | null,
  ): Value;
  /** Whether a network of so many hidden layers can have the value. */
  holds(value: Value, layers: number): boolean;
  /** The value for so many hidden layers; the same object where it fits. */
  fit(value: Value, layers: number): Value;
}

/** What is the same for every kind whose values do not depend on the number of layers, and are all possible. */
export const ANY_LAYERS = {
  holds: () => true,
  fit: <Value>(value: Value) => value,
};

interface NumberKind extends ValueKind<number> {
  readonly control: "number";
  readonly limit: NumberLimit;
}

export const number = (limit: NumberLimit): NumberKind => ({
  ...ANY_LAYERS,
  control: "number",
  limit,
  write: String,
  parse: (text) => readNumber(text, limit) ?? undefined,
  allowed: () => limit.allowed,
  check: (field, fallback) => field.number(limit, fallback),
  holds: (value) => limit.holds(value),
});

const NUMBER = /^(\d{1,20}(\.\d{0,25})?|\.\d{1,25})(e-?\d{1,3})?$/i;

export function readNumber(text: string, limit: NumberLimit): number | null {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return limit.holds(value) ? value : null;
}

interface ChoiceKind<Value extends string> extends ValueKind<Value> {
  readonly control: "choice";
  readonly values: readonly Value[];
}

/** `texts`: what the address writes for a value, where that is not its name. */
export function choice<Value extends string>(
  values: readonly Value[],
  texts: Partial<Readonly<Record<Value, string>>> = {},
): ChoiceKind<Value> {
  const write = (value: Value) => texts[value] ?? value;
  return {
    ...ANY_LAYERS,
    control: "choice",
    values,
    write,
    parse: (text) => values.find((value) => write(value) === text),
    allowed: () => values.map(write).join(" | "),
    check: (field, fallback) => field.choice(values, fallback),
  };
}

interface FlagKind extends ValueKind<boolean> {
  readonly control: "flag";
}

export const flag = (off: string, on: string): FlagKind => ({
  ...ANY_LAYERS,
  control: "flag",
  write: (value) => (value ? on : off),
  parse: (text) => (text === on ? true : text === off ? false : undefined),
  allowed: () => `${off} | ${on}`,
  check: (field, fallback) => field.flag(fallback),
});

/** No usual control can set it. */
export interface OwnKind<Value> extends ValueKind<Value> {
  readonly control: "own";
}

/** One value for each hidden layer, each with one letter, as in "0010". `added`: what a further layer has. */
export const perLayer = <Item>(
  item: ValueKind<Item>,
  added: (list: readonly Item[]) => Item,
): OwnKind<readonly Item[]> => ({
  control: "own",
  write: (list) => list.map((one) => item.write(one)).join("") || null,
  parse(text, present) {
    if (text.length !== present.length) return undefined;
    const list = present.map((one, i) => item.parse(text[i]!, one));
    return list.every((one) => one !== undefined) ? list : undefined;
  },
  allowed: (list) => `${list.length} × ${item.allowed(list[0]!)}`,
  check: (field, fallback, layers) =>
    field.list(
      [layers ?? 0, layers ?? MAX_LAYERS],
      (one) => item.check(one, undefined, layers),
      fallback,
    ),
  holds: (list, layers) => list.length === layers,
  fit: (list, layers) =>
    list.length === layers
      ? list
      : Array.from({ length: layers }, (_, i) => list[i] ?? added(list)),
});
