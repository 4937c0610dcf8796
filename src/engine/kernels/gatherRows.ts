/**
 * @file Putting a mini-batch together.
 */

/** out[i] = from[order[first + i]] for `count` rows of `stride` float32. */
export function gatherRows(
  from: Float32Array,
  order: Int32Array,
  first: number,
  count: number,
  stride: number,
  out: Float32Array,
): void {
  for (let i = 0; i < count; i++) {
    const start = order[first + i]! * stride;
    for (let j = 0; j < stride; j++) out[i * stride + j] = from[start + j]!;
  }
}
