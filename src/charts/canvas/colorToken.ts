/**
 * @file The page's colours as a canvas needs them: read once from the custom properties of the style sheet.
 */
export type ColorToken =
  "--run-a" | "--run-b" | "--ink" | "--ink-faint" | "--rule" | "--cursor";

export type Rgb = readonly [red: number, green: number, blue: number];

/** Black where the style sheet says nothing, as in a test without one. Throws a RangeError unless it says "#rrggbb". */
export function readColor(element: Element, token: ColorToken): Rgb {
  const text = getComputedStyle(element).getPropertyValue(token).trim();
  if (text === "") return [0, 0, 0];
  if (!/^#[0-9a-f]{6}$/i.test(text))
    throw new RangeError(`${token} must be #rrggbb, is ${text}`);
  const value = Number.parseInt(text.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** For fillStyle and strokeStyle. `alpha`: 0 to 1. */
export const cssColor = ([red, green, blue]: Rgb, alpha = 1): string =>
  `rgb(${red} ${green} ${blue} / ${alpha})`;
