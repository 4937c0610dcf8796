/**
 * @file Sums of squares, and norms. Squares are added as doubles, so that gradients of 1e-25 deep in a sigmoid network do
 * not vanish and those of 1e25 do not overflow; two partial sums, of even and of odd indices, as a SIMD register holds them.
 */

/** Doubles that the sums of an update take: Σg², Σθ² before it, Σ(Δθ)², each as the partial sums of even and of odd indices. */
export const UPDATE_SUMS = 6;

/** Writes the partial sums of x's squares to squares[at] and squares[at + 1]. x.length is even. */
export function sumSquares(
  x: Float32Array,
  squares: Float64Array,
  at: number,
): void {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < x.length; i += 2) {
    even += x[i]! * x[i]!;
    odd += x[i + 1]! * x[i + 1]!;
  }
  squares[at] = even;
  squares[at + 1] = odd;
}

const sums = new Float64Array(2);

/** ‖x‖. x.length is even. */
export function norm(x: Float32Array): number {
  sumSquares(x, sums, 0);
  return Math.sqrt(sums[0]! + sums[1]!);
}
