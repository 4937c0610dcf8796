/**
 * @file Cumulative drift: the length of the path that a tap's distributions have taken.
 */
import type { TapColumns } from "../chunk";

interface Known {
  readonly sums: Float64Array;
  stride: number;
  columns: number;
}

/** Recordings only grow, and charts ask at every frame. */
const known = new WeakMap<Float32Array, Known>();

/**
 * By column, in σ: the sum of drift per step over all steps until then. Where only every n-th step is kept, each one that is
 * stands for n.
 */
export function pathLength(
  { speed }: Pick<TapColumns, "speed">,
  columns: number,
  stride: number,
): Float64Array {
  let path = known.get(speed);
  if (path === undefined || path.stride !== stride || path.columns > columns) {
    path = { sums: new Float64Array(speed.length), stride, columns: 0 };
    known.set(speed, path);
  }
  const { sums } = path;
  for (; path.columns < columns; path.columns++) {
    const before = path.columns === 0 ? 0 : sums[path.columns - 1]!;
    const step = speed[path.columns]!;
    // there is no step before step 0
    sums[path.columns] = Number.isNaN(step) ? before : before + step * stride;
  }
  return sums;
}
