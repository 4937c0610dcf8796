/**
 * @file Matrix products, see matmul.ts. Tiles of four rows by two vectors are as many sums as fit into sixteen registers
 * beside what they are made of; what is left over at the right and at the bottom is done by smaller ones. All addresses,
 * strides and steps are in bytes. A row of x lies in one piece, so that x takes four addresses; four neighbouring rows of
 * xᵀ lie beside each other in each row of x, so that it takes one.
 */
import { VECTOR } from "./lanes.as";

/** Of a matrix product out = a·b: what its tiles have in common. */
// @ts-ignore: decorator
@inline
function start(bias: usize, offset: usize): v128 {
  return bias == 0 ? f32x4.splat(0) : v128.load(bias + offset);
}

// @ts-ignore: decorator
@inline
function tile4x2(
  a: usize,
  rowStep: usize,
  b: usize,
  bStride: usize,
  bias: usize,
  out: usize,
  outStride: usize,
  terms: i32,
): void {
  const left = start(bias, 0);
  const right = start(bias, VECTOR);
  let p0 = left, p1 = right, q0 = left, q1 = right;
  let r0 = left, r1 = right, s0 = left, s1 = right;
  let ap = a;
  let aq = ap + rowStep;
  let ar = aq + rowStep;
  let as = ar + rowStep;
  for (let k = terms; k > 0; k--) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, VECTOR);
    let x = v128.load32_splat(ap);
    p0 = f32x4.add(p0, f32x4.mul(x, b0));
    p1 = f32x4.add(p1, f32x4.mul(x, b1));
    x = v128.load32_splat(aq);
    q0 = f32x4.add(q0, f32x4.mul(x, b0));
    q1 = f32x4.add(q1, f32x4.mul(x, b1));
    x = v128.load32_splat(ar);
    r0 = f32x4.add(r0, f32x4.mul(x, b0));
    r1 = f32x4.add(r1, f32x4.mul(x, b1));
    x = v128.load32_splat(as);
    s0 = f32x4.add(s0, f32x4.mul(x, b0));
    s1 = f32x4.add(s1, f32x4.mul(x, b1));
    ap += 4;
    aq += 4;
    ar += 4;
    as += 4;
    b += bStride;
  }
  store2(out, p0, p1);
  store2(out + outStride, q0, q1);
  store2(out + 2 * outStride, r0, r1);
  store2(out + 3 * outStride, s0, s1);
}

// @ts-ignore: decorator
@inline
function store2(out: usize, left: v128, right: v128): void {
  v128.store(out, left);
  v128.store(out, right, VECTOR);
}

// @ts-ignore: decorator
@inline
function tile4x1(
  a: usize,
  rowStep: usize,
  b: usize,
  bStride: usize,
  bias: usize,
  out: usize,
  outStride: usize,
  terms: i32,
): void {
  let p = start(bias, 0);
  let q = p, r = p, s = p;
  let ap = a;
  let aq = ap + rowStep;
  let ar = aq + rowStep;
  let as = ar + rowStep;
  for (let k = terms; k > 0; k--) {
    const b0 = v128.load(b);
    p = f32x4.add(p, f32x4.mul(v128.load32_splat(ap), b0));
    q = f32x4.add(q, f32x4.mul(v128.load32_splat(aq), b0));
    r = f32x4.add(r, f32x4.mul(v128.load32_splat(ar), b0));
    s = f32x4.add(s, f32x4.mul(v128.load32_splat(as), b0));
    ap += 4;
    aq += 4;
    ar += 4;
    as += 4;
    b += bStride;
  }
  v128.store(out, p);
  v128.store(out + outStride, q);
  v128.store(out + 2 * outStride, r);
  v128.store(out + 3 * outStride, s);
}

/** Four rows of xᵀ by two vectors. */
// @ts-ignore: decorator
@inline
function transposedTile4x2(
  a: usize,
  termStep: usize,
  b: usize,
  bStride: usize,
  out: usize,
  outStride: usize,
  terms: i32,
): void {
  let p0 = f32x4.splat(0), p1 = p0, q0 = p0, q1 = p0;
  let r0 = p0, r1 = p0, s0 = p0, s1 = p0;
  for (let k = terms; k > 0; k--) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, VECTOR);
    let x = v128.load32_splat(a);
    p0 = f32x4.add(p0, f32x4.mul(x, b0));
    p1 = f32x4.add(p1, f32x4.mul(x, b1));
    x = v128.load32_splat(a, 4);
    q0 = f32x4.add(q0, f32x4.mul(x, b0));
    q1 = f32x4.add(q1, f32x4.mul(x, b1));
    x = v128.load32_splat(a, 8);
    r0 = f32x4.add(r0, f32x4.mul(x, b0));
    r1 = f32x4.add(r1, f32x4.mul(x, b1));
    x = v128.load32_splat(a, 12);
    s0 = f32x4.add(s0, f32x4.mul(x, b0));
    s1 = f32x4.add(s1, f32x4.mul(x, b1));
    a += termStep;
    b += bStride;
  }
  store2(out, p0, p1);
  store2(out + outStride, q0, q1);
  store2(out + 2 * outStride, r0, r1);
  store2(out + 3 * outStride, s0, s1);
}

/** Four rows of xᵀ by one vector. */
// @ts-ignore: decorator
@inline
function transposedTile4x1(
  a: usize,
  termStep: usize,
  b: usize,
  bStride: usize,
  out: usize,
  outStride: usize,
  terms: i32,
): void {
  let p = f32x4.splat(0), q = p, r = p, s = p;
  for (let k = terms; k > 0; k--) {
    const b0 = v128.load(b);
    p = f32x4.add(p, f32x4.mul(v128.load32_splat(a), b0));
    q = f32x4.add(q, f32x4.mul(v128.load32_splat(a, 4), b0));
    r = f32x4.add(r, f32x4.mul(v128.load32_splat(a, 8), b0));
    s = f32x4.add(s, f32x4.mul(v128.load32_splat(a, 12), b0));
    a += termStep;
    b += bStride;
  }
  v128.store(out, p);
  v128.store(out + outStride, q);
  v128.store(out + 2 * outStride, r);
  v128.store(out + 3 * outStride, s);
}

// @ts-ignore: decorator
@inline
function tile1x2(
  a: usize,
  termStep: usize,
  b: usize,
  bStride: usize,
  bias: usize,
  out: usize,
  terms: i32,
): void {
  let left = start(bias, 0);
  let right = start(bias, VECTOR);
  for (let k = terms; k > 0; k--) {
    const x = v128.load32_splat(a);
    left = f32x4.add(left, f32x4.mul(x, v128.load(b)));
    right = f32x4.add(right, f32x4.mul(x, v128.load(b, VECTOR)));
    a += termStep;
    b += bStride;
  }
  store2(out, left, right);
}

// @ts-ignore: decorator
@inline
function tile1x1(
  a: usize,
  termStep: usize,
  b: usize,
  bStride: usize,
  bias: usize,
  out: usize,
  terms: i32,
): void {
  let sum = start(bias, 0);
  for (let k = terms; k > 0; k--) {
    sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(a), v128.load(b)));
    a += termStep;
    b += bStride;
  }
  v128.store(out, sum);
}

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
  for (; i >= 4; i -= 4, x += 16, out += 4 * stride) {
    let j: usize = 0;
    for (; j + VECTOR < stride; j += 2 * VECTOR)
      transposedTile4x2(x, termStep, d + j, stride, out + j, stride, batch);
    if (j < stride) transposedTile4x1(x, termStep, d + j, stride, out + j, stride, batch);
  }
  for (; i > 0; i--, x += 4, out += stride) {
    let j: usize = 0;
    for (; j + VECTOR < stride; j += 2 * VECTOR)
      tile1x2(x, termStep, d + j, stride, 0, out + j, batch);
    if (j < stride) tile1x1(x, termStep, d + j, stride, 0, out + j, batch);
  }
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
