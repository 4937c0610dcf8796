/**
 * @file Softmax cross-entropy, averaged over the batch.
 * Shapes: B = batch, S = stride, C ≤ S classes. z, d: [B, S] row-major; labels: [B].
 */
import { expf, logf } from "../elementaryFloat";

const f = Math.fround;

/** Probabilities are rounded to multiples of about 8e-28: a subnormal one would slow every product it enters. */
const TINY = f(1e-20);

/**
 * Returns the loss (1/B)·Σ (log Σ e^(z − m) − (z_label − m)), m = max z, and writes its gradient d = (softmax(z) − onehot)/B.
 * Padded columns of d become 0. NaN in z gives NaN. d may be z.
 */
export function softmaxCrossEntropy(
  z: Float32Array,
  labels: Int32Array,
  d: Float32Array,
  batch: number,
  stride: number,
  classes: number,
): number {
  const perSample = f(1 / batch);
  let loss = 0;
  for (let i = 0; i < batch; i++) {
    const start = i * stride;
    const end = start + classes;
    let max = z[start]!;
    for (let p = start; p < end; p++) if (z[p]! > max) max = z[p]!;
    const label = start + labels[i]!;
    const margin = f(z[label]! - max);
    let sum = 0;
    for (let p = start; p < end; p++) {
      const e = expf(f(z[p]! - max));
      d[p] = e;
      sum = f(sum + e);
    }
    const scale = f(perSample / sum);
    for (let p = start; p < end; p++) d[p] = f(f(d[p]! * scale) + TINY) - TINY;
    d[label] = d[label]! - perSample;
    d.fill(0, end, start + stride);
    loss = f(loss + f(logf(sum) - margin));
  }
  return f(loss * perSample);
}
