/**
 * @file Matrix products over row-major Float32Array. B = batch, K = inputs, N = units; columns is N padded to 4.
 * Every element is one sum in a fixed order, rounded after each multiplication and each addition: tiles of two rows by
 * four columns in registers give the bits of the naive triple loop, and so will SIMD lanes.
 */

const f = Math.fround;

/** out = x·w + bias (0 where null); sums start at the bias and run over the inputs. x: [B, xStride ≥ inner]; w: [inner, columns]; out: [B, columns]. */
export function multiply(
  x: Float32Array,
  xStride: number,
  w: Float32Array,
  bias: Float32Array | null,
  out: Float32Array,
  batch: number,
  inner: number,
  columns: number,
): void {
  multiplyTiled(x, xStride, 1, w, bias, out, batch, inner, columns);
}

/** out = xᵀ·d, the gradient of weights; sums run over the batch. x: [B, xStride ≥ rows]; d: [B, columns]; out: [≥ rows, columns], rows beyond `rows` untouched. */
export function multiplyTransposed(
  x: Float32Array,
  xStride: number,
  d: Float32Array,
  out: Float32Array,
  batch: number,
  rows: number,
  columns: number,
): void {
  multiplyTiled(x, 1, xStride, d, null, out, rows, batch, columns);
}

/** out = wᵀ, so that a product with wᵀ can be taken by `multiply`. w: [rows, columns]; out: [columns, rows]. */
export function transpose(
  w: Float32Array,
  out: Float32Array,
  rows: number,
  columns: number,
): void {
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) out[j * rows + i] = w[i * columns + j]!;
}

/** out[j] = Σ d[·, j] over the batch, the gradient of a bias. d: [B, columns]; out: [columns]. */
export function sumColumns(
  d: Float32Array,
  out: Float32Array,
  batch: number,
  columns: number,
): void {
  const end = batch * columns;
  for (let j = 0; j < columns; j++) {
    let sum = 0;
    for (let p = j; p < end; p += columns) sum = f(sum + d[p]!);
    out[j] = sum;
  }
}

/** x is read at row·rowStep + k·innerStep: one loop serves x and xᵀ. */
function multiplyTiled(
  x: Float32Array,
  rowStep: number,
  innerStep: number,
  w: Float32Array,
  bias: Float32Array | null,
  out: Float32Array,
  rows: number,
  inner: number,
  columns: number,
): void {
  const paired = rows & ~1;
  for (let j = 0; j < columns; j += 4) {
    for (let i = 0; i < paired; i += 2)
      tileOfTwo(
        x,
        i * rowStep,
        rowStep,
        innerStep,
        w,
        bias,
        out,
        i,
        j,
        inner,
        columns,
      );
    if (paired < rows)
      tileOfOne(
        x,
        paired * rowStep,
        innerStep,
        w,
        bias,
        out,
        paired,
        j,
        inner,
        columns,
      );
  }
}

/** Rows i and i + 1, columns j to j + 3. */
function tileOfTwo(
  x: Float32Array,
  start: number,
  rowStep: number,
  innerStep: number,
  w: Float32Array,
  bias: Float32Array | null,
  out: Float32Array,
  i: number,
  j: number,
  inner: number,
  columns: number,
): void {
  let a0 = bias === null ? 0 : bias[j]!;
  let a1 = bias === null ? 0 : bias[j + 1]!;
  let a2 = bias === null ? 0 : bias[j + 2]!;
  let a3 = bias === null ? 0 : bias[j + 3]!;
  let b0 = a0;
  let b1 = a1;
  let b2 = a2;
  let b3 = a3;
  let p = start;
  let q = j;
  for (let k = 0; k < inner; k++) {
    const w0 = w[q]!;
    const w1 = w[q + 1]!;
    const w2 = w[q + 2]!;
    const w3 = w[q + 3]!;
    const above = x[p]!;
    a0 = f(a0 + f(above * w0));
    a1 = f(a1 + f(above * w1));
    a2 = f(a2 + f(above * w2));
    a3 = f(a3 + f(above * w3));
    const below = x[p + rowStep]!;
    b0 = f(b0 + f(below * w0));
    b1 = f(b1 + f(below * w1));
    b2 = f(b2 + f(below * w2));
    b3 = f(b3 + f(below * w3));
    p += innerStep;
    q += columns;
  }
  store(out, i * columns + j, a0, a1, a2, a3);
  store(out, (i + 1) * columns + j, b0, b1, b2, b3);
}

/** Row i, columns j to j + 3. */
function tileOfOne(
  x: Float32Array,
  start: number,
  innerStep: number,
  w: Float32Array,
  bias: Float32Array | null,
  out: Float32Array,
  i: number,
  j: number,
  inner: number,
  columns: number,
): void {
  let a0 = bias === null ? 0 : bias[j]!;
  let a1 = bias === null ? 0 : bias[j + 1]!;
  let a2 = bias === null ? 0 : bias[j + 2]!;
  let a3 = bias === null ? 0 : bias[j + 3]!;
  let p = start;
  let q = j;
  for (let k = 0; k < inner; k++) {
    const value = x[p]!;
    a0 = f(a0 + f(value * w[q]!));
    a1 = f(a1 + f(value * w[q + 1]!));
    a2 = f(a2 + f(value * w[q + 2]!));
    a3 = f(a3 + f(value * w[q + 3]!));
    p += innerStep;
    q += columns;
  }
  store(out, i * columns + j, a0, a1, a2, a3);
}

function store(
  out: Float32Array,
  at: number,
  v0: number,
  v1: number,
  v2: number,
  v3: number,
): void {
  out[at] = v0;
  out[at + 1] = v1;
  out[at + 2] = v2;
  out[at + 3] = v3;
}
