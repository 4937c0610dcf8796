/**
 * @file The axes of a chart, as fractions of its size: steps across, values upwards. Each of the steps 0 … `steps` has a
 * cell, and all cells are equally wide.
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

/**
 * The ends of an axis of values. It is linear; with a knee it is symmetric-log: nearly linear between −knee and knee, beyond
 * them each further tenfold takes as much room as the one before.
 */
export type Domain = readonly [low: number, high: number, knee?: number];

/** A value's place on the axis, in lengths that are equal all along it. */
export const placeOf = (value: number, [, , knee]: Domain): number =>
  knee === undefined
    ? value
    : Math.sign(value) * Math.log1p(Math.abs(value) / knee);

/** The value at a place. */
const valueOf = (place: number, [, , knee]: Domain): number =>
  knee === undefined
    ? place
    : Math.sign(place) * knee * Math.expm1(Math.abs(place));

/**
 * Where a value lies among equal bins over [−range, range): 1.5 is in the middle of what the second bin takes of the axis. 0 or
 * `bins` outside of them.
 */
export function binOf(
  value: number,
  domain: Domain,
  range: number,
  bins: number,
): number {
  const height = (2 * range) / bins;
  const linear = Math.min(bins, Math.max(0, (value + range) / height));
  if (domain[2] === undefined || linear === 0 || linear === bins) return linear;
  const bin = Math.floor(linear);
  const [start, stop] = [bin, bin + 1].map((edge) =>
    placeOf(edge * height - range, domain),
  ) as [number, number];
  return bin + (placeOf(value, domain) - start) / (stop - start);
}

/** Maps values to fractions of the chart's height, from the top. */
export function valueScale(domain: Domain): (value: number) => number {
  const [low, high] = [placeOf(domain[0], domain), placeOf(domain[1], domain)];
  return (value) => (high - placeOf(value, domain)) / (high - low);
}

/** One value's fraction of the chart's height, from the top. */
export const valueTop = (value: number, domain: Domain): number =>
  valueScale(domain)(value);

export function valueAt(top: number, domain: Domain): number {
  const [low, high] = [placeOf(domain[0], domain), placeOf(domain[1], domain)];
  return valueOf(high - top * (high - low), domain);
}
