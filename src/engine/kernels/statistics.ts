/**
 * @file Statistics of the values of several units on several samples. Value i of unit j is values[i·stride + j];
 * columns from `units` on are padding and never looked at.
 */

/** Sums by column, modulo 4: as many as there are SIMD lanes. */
const LANES = 4;
/** Arrays of counts that SIMD kernels need. */
const TABLES = 8;

/**
 * counts[0]: values below −range; then one for each of `bins` equal bins over [−range, range); then those above.
 * `scale`: bins/2 ÷ range, a power of two. Values are finite. counts: [TABLES · (bins + 2)], of which SIMD kernels need
 * what lies behind the counts.
 */
export function countBins(
  values: Float32Array,
  rows: number,
  stride: number,
  units: number,
  scale: number,
  bins: number,
  counts: Int32Array,
): void {
  const middle = bins / 2;
  counts.fill(0);
  for (let i = 0; i < rows; i++) {
    const end = i * stride + units;
    for (let k = i * stride; k < end; k++) {
      const bin = Math.floor(values[k]! * scale);
      counts[Math.min(middle, Math.max(-middle - 1, bin)) + middle + 1]!++;
    }
  }
}

/** Length of `counts` for so many bins. */
export const countsLength = (bins: number): number => TABLES * (bins + 2);

/**
 * Writes Σd and Σd², d = value − shift, in double: by column modulo 4, row after row, then (s₀ + s₁) + (s₂ + s₃).
 * sums: [2].
 */
export function sumMoments(
  values: Float32Array,
  rows: number,
  stride: number,
  units: number,
  shift: number,
  sums: Float64Array,
): void {
  const sum = [0, 0, 0, 0];
  const squares = [0, 0, 0, 0];
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < units; j++) {
      const d = values[i * stride + j]! - shift;
      sum[j % LANES]! += d;
      squares[j % LANES]! += d * d;
    }
  sums[0] = sum[0]! + sum[1]! + (sum[2]! + sum[3]!);
  sums[1] = squares[0]! + squares[1]! + (squares[2]! + squares[3]!);
}

/**
 * Writes Σd and Σd² of each column, d = value − the column's first, in double, rows in order. sums, squares: [stride].
 */
export function sumColumnMoments(
  values: Float32Array,
  rows: number,
  stride: number,
  sums: Float64Array,
  squares: Float64Array,
): void {
  sums.fill(0);
  squares.fill(0);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < stride; j++) {
      const d = values[i * stride + j]! - values[j]!;
      sums[j] = sums[j]! + d;
      squares[j] = squares[j]! + d * d;
    }
}

/** How many values have a magnitude above `threshold`, a float32. */
export function countBeyond(
  values: Float32Array,
  rows: number,
  stride: number,
  units: number,
  threshold: number,
): number {
  let beyond = 0;
  for (let i = 0; i < rows; i++) {
    const end = i * stride + units;
    for (let k = i * stride; k < end; k++)
      if (Math.abs(values[k]!) > threshold) beyond++;
  }
  return beyond;
}
