/**
 * @file One text per plain value, so that two values can be compared whatever the order of their fields.
 */

/** JSON with the keys of every object sorted. For finite plain data. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isRecord(part)
      ? Object.fromEntries(
          Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const knownTexts = new WeakMap<object, string>();

/** Whether two plain objects say the same. Neither may change after it has been asked about: its text is kept. */
export function saySame(one: object, other: object): boolean {
  return one === other || textOf(one) === textOf(other);
}

function textOf(value: object): string {
  const text = knownTexts.get(value) ?? canonicalJson(value);
  knownTexts.set(value, text);
  return text;
}
