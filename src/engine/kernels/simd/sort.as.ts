/**
 * @file Sorting columns by Batcher's network, see sortColumns.ts: the same comparisons, several of them on rows that are in
 * registers already; and distances of sorted columns. Columns are a multiple of 4; strides are in bytes.
 */
import { VECTOR } from "./lanes.as";

// @ts-ignore: decorator
@inline
function lesser(a: v128, b: v128): v128 {
  return f32x4.pmin(a, b);
}

// @ts-ignore: decorator
@inline
function greater(a: v128, b: v128): v128 {
  return f32x4.pmax(a, b);
}

// @ts-ignore: decorator
@inline
function orderRows(low: usize, high: usize, stride: usize): void {
  for (const end = low + stride; low < end; low += VECTOR, high += VECTOR) {
    const a = v128.load(low);
    const b = v128.load(high);
    v128.store(low, lesser(a, b));
    v128.store(high, greater(a, b));
  }
}

export function sortColumns(x: usize, rows: i32, columns: i32, sorted: usize): void {
  const stride = <usize>columns << 2;
  let n = 1;
  while (n < rows) n <<= 1;
  memory.copy(sorted, x, <usize>rows * stride);
  const end = sorted + <usize>n * stride;
  for (let p = sorted + <usize>rows * stride; p < end; p += VECTOR)
    v128.store(p, f32x4.splat(Infinity));
  let p = min(n, 4);
  for (let rows = sorted; rows < end; rows += <usize>p * stride)
    if (p == 4) sortFours(rows, stride);
    else if (p == 2) orderRows(rows, rows + stride, stride);
  for (; p < n; p <<= 1)
    for (let block = sorted; block < end; block += <usize>(2 * p) * stride)
      merge(block, p, stride);
}

/** The first three stages, on four rows. */
function sortFours(row: usize, stride: usize): void {
  for (const end = row + stride; row < end; row += VECTOR) {
    let a = v128.load(row), b = v128.load(row + stride);
    let c = v128.load(row + 2 * stride), d = v128.load(row + 3 * stride);
    let low = lesser(a, b); b = greater(a, b); a = low;
    low = lesser(c, d); d = greater(c, d); c = low;
    low = lesser(a, c); c = greater(a, c);
    v128.store(row, low);
    low = lesser(b, d);
    v128.store(row + 3 * stride, greater(b, d));
    v128.store(row + stride, lesser(low, c));
    v128.store(row + 2 * stride, greater(low, c));
  }
}

/** Two sorted halves of p ≥ 4 rows become one. Stages compare rows that are p, p/2, p/4, …, 1 apart; two at a time. */
function merge(block: usize, p: i32, stride: usize): void {
  mergeHalves(block, <usize>(p >> 1) * stride);
  let k = p >> 2;
  for (; k >= 2; k >>= 2) mergeQuarters(block, <usize>(k >> 1) * stride, <usize>(2 * p) * stride);
  if (k == 1)
    for (let i = 1; i + 1 < 2 * p; i += 2)
      orderRows(block + <usize>i * stride, block + <usize>(i + 1) * stride, stride);
}

/** Rows p apart, then p/2; `half`: p/2 rows in bytes. */
function mergeHalves(row: usize, half: usize): void {
  for (const end = row + half; row < end; row += VECTOR) {
    const a = v128.load(row), c = v128.load(row + 2 * half);
    const b = v128.load(row + half), d = v128.load(row + 3 * half);
    v128.store(row, lesser(a, c));
    v128.store(row + 3 * half, greater(b, d));
    const low = greater(a, c), high = lesser(b, d);
    v128.store(row + half, lesser(high, low));
    v128.store(row + 2 * half, greater(high, low));
  }
}

/** Rows 2h apart, then h; `step`: h rows in bytes, `size`: all rows of the block. */
function mergeQuarters(block: usize, step: usize, size: usize): void {
  for (let offset: usize = 0; offset < step; offset += VECTOR) {
    let row = block + offset + step;
    let held = v128.load(row);
    const last = block + offset + size - 2 * step;
    for (row += step; row < last; row += 4 * step) {
      const a = v128.load(row), c = v128.load(row + 2 * step);
      const b = v128.load(row + step), d = v128.load(row + 3 * step);
      const first = lesser(a, c), third = greater(a, c), second = lesser(b, d);
      v128.store(row - step, lesser(held, first));
      v128.store(row, greater(held, first));
      v128.store(row + step, lesser(second, third));
      v128.store(row + 2 * step, greater(second, third));
      held = greater(b, d);
    }
    const first = v128.load(last);
    v128.store(last - step, lesser(held, first));
    v128.store(last, greater(held, first));
  }
}

// @ts-ignore: decorator
@inline
function gap(x: v128, y: v128): v128 {
  const difference = f64x2.sub(f64x2.promote_low_f32x4(x), f64x2.promote_low_f32x4(y));
  return f64x2.abs(difference);
}

export function sumDistances(x: usize, y: usize, rows: i32, columns: i32, sums: usize): void {
  const stride = <usize>columns << 2;
  for (let j: usize = 0; j < stride; j += VECTOR) {
    let low = f64x2.splat(0), high = low;
    let p = x + j, q = y + j;
    for (let i = rows; i > 0; i--, p += stride, q += stride) {
      const a = v128.load(p), b = v128.load(q);
      low = f64x2.add(low, gap(a, b));
      high = f64x2.add(high, gap(v128.shuffle<f64>(a, a, 1, 0), v128.shuffle<f64>(b, b, 1, 0)));
    }
    v128.store(sums + 2 * j, low);
    v128.store(sums + 2 * j, high, VECTOR);
  }
}
