/**
 * @file Predicted probabilities.
 */
import { exp } from "../engine/elementary";

/** p = exp(z − max z)/Σexp(z − max z), row by row. logits, out: [rows, stride]; columns ≥ classes are left alone. */
export function softmaxRows(
  logits: Float32Array,
  out: Float32Array,
  rows: number,
  stride: number,
  classes: number,
): void {
  for (let start = 0; start < rows * stride; start += stride) {
    let largest = -Infinity;
    for (let c = 0; c < classes; c++)
      largest = Math.max(largest, logits[start + c]!);
    let sum = 0;
    for (let c = 0; c < classes; c++) {
      const share = Math.fround(exp(logits[start + c]! - largest));
      out[start + c] = share;
      sum += share;
    }
    for (let c = 0; c < classes; c++) out[start + c] = out[start + c]! / sum;
  }
}
