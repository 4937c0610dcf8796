/**
 * @file Which class a network takes samples for, as it would be used: with running statistics.
 */
import type { Evaluation } from "../engine/evaluation";
import type { Network } from "../engine/network";

/** features: [evaluation.rows, inputs]. The class of the largest output, the first of equals. Allocates. */
export function classify(
  network: Network,
  evaluation: Evaluation,
  features: Float32Array,
): Uint8Array {
  network.evaluate(evaluation, features, "running");
  const { outputs, outputsStride: stride, rows } = evaluation;
  const classes = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    let best = 0;
    for (let c = 1; c < network.outputs; c++)
      if (outputs[row * stride + c]! > outputs[row * stride + best]!) best = c;
    classes[row] = best;
  }
  return classes;
}
