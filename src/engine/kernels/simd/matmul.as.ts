/**
 * @file Matrix products, see matmul.ts: tile by tile, see tiles.as.ts. Counts are of float32.
 */
import { VECTOR } from "./lanes.as";
import {
  tile1x1,
  tile1x2,
  tile4x1,
  tile4x2,
  transposedTile4x1,
  transposedTile4x2,
} from "./tiles.as";

/**
 * out = x·w + bias; 0 for no bias. Counts are of float32. Two vectors of columns, then the next two; each over all rows, so
 * that the columns of w stay in the cache.
 */
export function multiply(
  x: usize,
  xStride: i32,
  w: usize,
  bias: usize,
  out: usize,
  batch: i32,
  inner: i32,
  columns: i32,
): void {
  const rowStep = <usize>xStride << 2;
  const stride = <usize>columns << 2;
  const end = w + stride;
  for (; w + VECTOR < end; w += 2 * VECTOR, out += 2 * VECTOR) {
    let a = x, y = out, i = batch;
    for (; i >= 4; i -= 4, a += 4 * rowStep, y += 4 * stride)
      tile4x2(a, rowStep, w, stride, bias, y, stride, inner);
    for (; i > 0; i--, a += rowStep, y += stride)
      tile1x2(a, 4, w, stride, bias, y, inner);
    if (bias != 0) bias += 2 * VECTOR;
  }
  if (w == end) return;
  let i = batch;
  for (; i >= 4; i -= 4, x += 4 * rowStep, out += 4 * stride)
    tile4x1(x, rowStep, w, stride, bias, out, stride, inner);
  for (; i > 0; i--, x += rowStep, out += stride)
    tile1x1(x, 4, w, stride, bias, out, inner);
}

/** Four rows of out = xᵀ·d, all columns. Steps and stride in bytes. */
// @ts-ignore: decorator
@inline
export function fourTransposed(x: usize, termStep: usize, d: usize, out: usize, batch: i32, stride: usize): void {
  let j: usize = 0;
  for (; j + VECTOR < stride; j += 2 * VECTOR)
    transposedTile4x2(x, termStep, d + j, stride, out + j, stride, batch);
  if (j < stride) transposedTile4x1(x, termStep, d + j, stride, out + j, stride, batch);
}

/** One row, see fourTransposed. */
// @ts-ignore: decorator
@inline
export function oneTransposed(x: usize, termStep: usize, d: usize, out: usize, batch: i32, stride: usize): void {
  let j: usize = 0;
  for (; j + VECTOR < stride; j += 2 * VECTOR)
    tile1x2(x, termStep, d + j, stride, 0, out + j, batch);
  if (j < stride) tile1x1(x, termStep, d + j, stride, 0, out + j, batch);
}

/** out = xᵀ·d. Four rows of xᵀ with all columns of d, then the next four: x, the larger of the two, is read once. */
export function multiplyTransposed(
  x: usize,
  xStride: i32,
  d: usize,
  out: usize,
  batch: i32,
  rows: i32,
  columns: i32,
): void {
  const termStep = <usize>xStride << 2;
  const stride = <usize>columns << 2;
  let i = rows;
  for (; i >= 4; i -= 4, x += 16, out += 4 * stride)
    fourTransposed(x, termStep, d, out, batch, stride);
  for (; i > 0; i--, x += 4, out += stride)
    oneTransposed(x, termStep, d, out, batch, stride);
}

/** out = wᵀ; rows and columns are multiples of 4. */
export function transpose(w: usize, out: usize, rows: i32, columns: i32): void {
  const stride = <usize>columns << 2;
  const outStride = <usize>rows << 2;
  for (let i = 0; i < rows; i += 4) {
    let from = w + <usize>i * stride;
    let to = out + (<usize>i << 2);
    for (let j = 0; j < columns; j += 4) {
      const a = v128.load(from);
      const b = v128.load(from + stride);
      const c = v128.load(from + 2 * stride);
      const d = v128.load(from + 3 * stride);
      const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
      const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
      const abHigh = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
      const cdHigh = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
      v128.store(to, v128.shuffle<f64>(ab, cd, 0, 2));
      v128.store(to + outStride, v128.shuffle<f64>(ab, cd, 1, 3));
      v128.store(to + 2 * outStride, v128.shuffle<f64>(abHigh, cdHigh, 0, 2));
      v128.store(to + 3 * outStride, v128.shuffle<f64>(abHigh, cdHigh, 1, 3));
      from += VECTOR;
      to += 4 * outStride;
    }
  }
}

/** out[j] = Σ d[·, j]. */
export function sumColumns(d: usize, out: usize, batch: i32, columns: i32): void {
  const stride = <usize>columns << 2;
  for (let j: usize = 0; j < stride; j += VECTOR) {
    let sum = f32x4.splat(0);
    let p = d + j;
    for (let i = batch; i > 0; i--, p += stride) sum = f32x4.add(sum, v128.load(p));
    v128.store(out + j, sum);
  }
}

/** out[i] = from[order[first + i]], rows of `columns` float32. */
export function gatherRows(from: usize, order: usize, first: i32, count: i32, columns: i32, out: usize): void {
  const stride = <usize>columns << 2;
  order += <usize>first << 2;
  for (let i = count; i > 0; i--, order += 4, out += stride)
    memory.copy(out, from + <usize>load<i32>(order) * stride, stride);
}
