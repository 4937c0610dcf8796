/**
 * @file Squared error, summed over outputs, averaged over the batch.
 * Shapes: B = batch, S = stride; y, target, d: [B, S] row-major. Padded columns of y and target are equal.
 */

const f = Math.fround;

/** Returns (1/B)·ΣΣ(y − target)² and writes its gradient d = 2(y − target)/B. d may be y. */
export function squaredError(
  y: Float32Array,
  target: Float32Array,
  d: Float32Array,
  batch: number,
  stride: number,
): number {
  const scale = f(2 / batch);
  let loss = 0;
  for (let i = 0, p = 0; i < batch; i++) {
    let sum = 0;
    for (let j = 0; j < stride; j++, p++) {
      const t = f(y[p]! - target[p]!);
      sum = f(sum + f(t * t));
      d[p] = scale * t;
    }
    loss = f(loss + sum);
  }
  return f(loss / batch);
}
