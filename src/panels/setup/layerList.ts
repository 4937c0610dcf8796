/**
 * @file Lists with an entry per layer.
 */

/** A layer that is added to none has so many units. */
const FIRST_UNITS = 32;

/** One layer more, as wide as the last. */
export const withLayer = (widths: readonly number[]): readonly number[] => [
  ...widths,
  widths.at(-1) ?? FIRST_UNITS,
];

/** What every layer has; null where they differ or there is none. */
export function inEveryLayer<Item>(list: readonly Item[]): Item | null {
  const [first] = list;
  return first !== undefined && list.every((item) => item === first)
    ? first
    : null;
}
