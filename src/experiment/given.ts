/**
 * @file Says briefly what was given, whatever it was.
 */

const LONGEST = 40;

/** Says at most 40 characters of it; long lists and objects are only named. */
export function describeGiven(value: unknown): string {
  switch (typeof value) {
    case "string":
      return truncate(JSON.stringify(value.slice(0, LONGEST + 1)));
    case "undefined":
      return "nothing";
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? `a list of ${value.length}` : "an object";
    default:
      return truncate(String(value));
  }
}

export function truncate(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
