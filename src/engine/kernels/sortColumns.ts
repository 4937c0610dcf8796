/**
 * @file Sorting each column of a matrix. A sorting network compares the same rows whatever the values are, so that
 * several columns are sorted at once, one per SIMD lane.
 */

/** Rows of the sorted matrix: a power of two. */
export function sortedRows(rows: number): number {
  let power = 1;
  while (power < rows) power *= 2;
  return power;
}

/**
 * sorted ← x with each column ascending; x: [rows, stride], values finite; sorted: [sortedRows(rows), stride], whose rows
 * behind the last are +Infinity. Batcher's odd-even merge sort (Batcher 1968). Zeros count as equal whatever their sign.
 */
export function sortColumns(
  x: Float32Array,
  rows: number,
  stride: number,
  sorted: Float32Array,
): void {
  const n = sortedRows(rows);
  for (let k = 0; k < rows * stride; k++) sorted[k] = x[k]!;
  sorted.fill(Infinity, rows * stride, n * stride);
  for (let p = 1; p < n; p *= 2)
    for (let k = p; k >= 1; k /= 2)
      for (let j = k % p; j + k < n; j += 2 * k)
        for (let i = j; i < Math.min(j + k, n - k); i++)
          if (sameBlock(i, i + k, 2 * p))
            orderRows(sorted, i * stride, (i + k) * stride, stride);
}

const sameBlock = (a: number, b: number, size: number): boolean =>
  Math.floor(a / size) === Math.floor(b / size);

function orderRows(
  sorted: Float32Array,
  low: number,
  high: number,
  stride: number,
): void {
  for (let j = 0; j < stride; j++) {
    const a = sorted[low + j]!;
    const b = sorted[high + j]!;
    if (b < a) {
      sorted[low + j] = b;
      sorted[high + j] = a;
    }
  }
}

/** Writes Σ|x − y| of each column in double, rows in order. x, y: [rows, stride]; sums: [stride]. */
export function sumDistances(
  x: Float32Array,
  y: Float32Array,
  rows: number,
  stride: number,
  sums: Float64Array,
): void {
  sums.fill(0);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < stride; j++) {
      const k = i * stride + j;
      sums[j] = sums[j]! + Math.abs(x[k]! - y[k]!);
    }
}
