/**
 * @file The axes of a chart, as fractions of its size: steps across, values upwards. Each of the steps 0 … `steps` has a
 * cell, and all cells are equally wide; values are linear.
 */

/** The middle of the step's cell. */
export const stepCenter = (step: number, steps: number): number =>
  (step + 0.5) / (steps + 1);

/** The step whose cell holds this fraction; the first or last one outside. */
export function stepAt(fraction: number, steps: number): number {
  const step = Math.floor(fraction * (steps + 1));
  return Math.min(steps, Math.max(0, step));
}

/** Columns of a series that keeps every `stride`-th step, once it is complete. */
export const columnsInAll = (steps: number, stride: number): number =>
  Math.floor(steps / stride) + 1;

/** Columns first ≤ c < stop that share a pixel with each other; at least one. */
export type ColumnSpan = readonly [first: number, stop: number];

/** Which of `columns` columns a pixel of `width` shows; every column is shown by some pixel. */
export function columnsOfPixel(
  pixel: number,
  width: number,
  columns: number,
): ColumnSpan {
  const first = Math.floor((pixel * columns) / width);
  const stop = Math.floor(((pixel + 1) * columns) / width);
  return [first, Math.max(first + 1, stop)];
}

/** The first pixel that shows this column. */
export function pixelOfColumn(
  column: number,
  width: number,
  columns: number,
): number {
  let pixel = Math.max(0, Math.floor((column * width) / columns) - 1);
  while (columnsOfPixel(pixel, width, columns)[1] <= column) pixel++;
  return pixel;
}

/** The ends of an axis of values. */
export type Domain = readonly [low: number, high: number];

/** A value's fraction of the chart's height, from the top. */
export const valueTop = (value: number, [low, high]: Domain): number =>
  (high - value) / (high - low);

export const valueAt = (top: number, [low, high]: Domain): number =>
  high - top * (high - low);
