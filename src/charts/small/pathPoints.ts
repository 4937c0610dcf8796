/**
 * @file Two numbers against each other along a run, smoothed: means over equal stretches of it.
 */

export interface PathPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * At most `stretches` points, in the order of the run; a stretch in which either number is missing everywhere has none.
 */
export function smoothedPath(
  xOf: (column: number) => number,
  yOf: (column: number) => number,
  columns: number,
  stretches: number,
): readonly PathPoint[] {
  const points: PathPoint[] = [];
  const count = Math.min(columns, stretches);
  for (let i = 0; i < count; i++) {
    const start = Math.floor((i * columns) / count);
    const stop = Math.floor(((i + 1) * columns) / count);
    const x = meanOf(xOf, start, stop);
    const y = meanOf(yOf, start, stop);
    if (Number.isFinite(x) && Number.isFinite(y)) points.push({ x, y });
  }
  return points;
}

/** start ≤ column < stop. NaN where no number is finite. */
function meanOf(
  valueOf: (column: number) => number,
  start: number,
  stop: number,
): number {
  let [sum, count] = [0, 0];
  for (let column = start; column < stop; column++) {
    const value = valueOf(column);
    if (!Number.isFinite(value)) continue;
    sum += value;
    count++;
  }
  return sum / count;
}

/** The y of a path where it first comes to x or below; NaN where it never does. */
export function yWhereFirst(path: readonly PathPoint[], x: number): number {
  return path.find((point) => point.x <= x)?.y ?? Number.NaN;
}
