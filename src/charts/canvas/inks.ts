/**
 * @file What charts are drawn in: the page's colours, read once from the custom properties of the style sheet, and broken
 * lines that can be told from each other without colour.
 */
export type ColorToken =
  "--run-a" | "--run-b" | "--ink" | "--ink-faint" | "--rule" | "--cursor";

/** How one series of a chart is told from the others: its colour and its letter. */
export interface SeriesStyle {
  readonly ink: ColorToken;
  readonly letter: string;
}

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

/** CSS pixels of line and gap. */
export const DASHED = [4, 2.5] as const;
export const DOTTED = [1, 2] as const;
export const DASH_DOTTED = [5, 2, 1, 2] as const;

export type Dash = typeof DASHED | typeof DOTTED | typeof DASH_DOTTED;

/** `ratio`: device pixels per CSS pixel. */
export const setDash = (
  context: CanvasRenderingContext2D,
  dash: Dash,
  ratio: number,
): void => context.setLineDash(dash.map((length) => length * ratio));
