/**
 * @file How many samples are classified rightly.
 */

/** Samples whose largest output, the first of equals, is that of their label. outputs: [B, stride], classes ≤ stride; labels: [B]. */
export function countCorrect(
  outputs: Float32Array,
  labels: Int32Array,
  batch: number,
  stride: number,
  classes: number,
): number {
  let correct = 0;
  for (let i = 0; i < batch; i++) {
    const start = i * stride;
    let best = 0;
    for (let c = 1; c < classes; c++)
      if (outputs[start + c]! > outputs[start + best]!) best = c;
    if (best === labels[i]) correct++;
  }
  return correct;
}
