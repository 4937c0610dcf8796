/**
 * @file Broken lines that can be told from each other without colour. CSS pixels of line and gap.
 */
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
