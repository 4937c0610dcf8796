/**
 * @file The inner loops of matrix products out = a·b. Tiles of four rows by two vectors are as many sums as fit into sixteen
 * registers beside what they are made of; smaller ones do what is left over at the right and at the bottom. All addresses,
 * strides and steps are in bytes. A row of x lies in one piece, so that x takes four addresses; four neighbouring rows of
 * xᵀ lie beside each other in each row of x, so that it takes one.
 */
import { VECTOR } from "./lanes.as";

/** What the sums of some columns begin with. */
// @ts-ignore: decorator
@inline
function start(bias: usize, offset: usize): v128 {
  return bias == 0 ? f32x4.splat(0) : v128.load(bias + offset);
}

// @ts-ignore: decorator
@inline
export function tile4x2(
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
export function tile4x1(
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
export function transposedTile4x2(
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
export function transposedTile4x1(
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
export function tile1x2(
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
export function tile1x1(
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
