/**
 * @file Which numbers of a plain value a change has changed: the sign by which typing in one field is told from other edits.
 */

/** Their places, as in "experiment.widths.2 seed"; null unless numbers, and nothing else, have changed. */
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
