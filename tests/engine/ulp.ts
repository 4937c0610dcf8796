/**
 * @file Errors in units in the last place.
 */

const exponentOf = (x: number) =>
  Math.max(-126, Math.floor(Math.log2(Math.abs(x))));

/** |got − exact| in float32 units in the last place of `exact`. */
export const floatUlps = (got: number, exact: number): number =>
  Math.abs(got - exact) / 2 ** (exponentOf(exact) - 23);

/** `count` points from `from` to `to`, ends included. */
export const grid = (from: number, to: number, count: number): number[] =>
  Array.from(
    { length: count },
    (_, i) => from + ((to - from) * i) / (count - 1),
  );

/** The largest error of `f` against `exact` over `points`. */
export const worst = (
  points: readonly number[],
  error: (x: number) => number,
): number => points.reduce((most, x) => Math.max(most, error(x)), 0);
