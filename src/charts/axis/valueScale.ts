/**
 * @file The axis of values: upwards, linear.
 */
export type Domain = readonly [low: number, high: number];

/** Fraction of the chart's height, from the top. */
export const valueTop = (value: number, [low, high]: Domain): number =>
  (high - value) / (high - low);

export const valueAt = (top: number, [low, high]: Domain): number =>
  high - top * (high - low);
