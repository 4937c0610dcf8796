/**
 * @file Cumulative drift: the length of the path that a tap's distributions have taken.
 */
interface Known {
  readonly sums: Float64Array;
  stride: number;
  columns: number;
}

/** What is known stays so, and charts ask at every frame. */
const known = new WeakMap<Float32Array, Known>();

/**
 * `speed`: drift per step, by column. By column: the sum of drift per step over all steps until then. Where only every n-th step is kept, each one that is
 * stands for n. NaN from the first step on whose drift per step is not known.
 */
export function pathLength(
  speed: Float32Array,
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
    // there is no step before step 0
    const step = path.columns === 0 ? 0 : speed[path.columns]!;
    if (Number.isNaN(step)) break;
    const before = path.columns === 0 ? 0 : sums[path.columns - 1]!;
    sums[path.columns] = before + step * stride;
  }
  return sums.fill(NaN, path.columns);
}
