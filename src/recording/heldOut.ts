/**
 * @file Accuracy on samples that were never trained on, as the network would be used: with running statistics.
 */
import type { Samples } from "../data/dataSpec";
import type { Evaluation } from "../engine/evaluation";
import { countCorrect } from "../engine/kernels/accuracy";
import type { Network } from "../engine/network";

/**
 * Steps between two measurements: 500 samples every 20th step cost less than a fifth of the probe's 128 at every step,
 * and 100 points are enough for a curve over 2,000 steps.
 */
export const HELD_OUT_INTERVAL = 20;

export class HeldOut {
  readonly #network: Network;
  readonly #samples: Samples;
  readonly #evaluation: Evaluation;

  constructor(network: Network, samples: Samples) {
    this.#network = network;
    this.#samples = samples;
    this.#evaluation = network.createEvaluation(samples.count);
  }

  /** Share of samples whose largest output is that of their label. */
  measureAccuracy(): number {
    const { count, features, labels } = this.#samples;
    const { outputs, outputsStride } = this.#evaluation;
    this.#network.evaluate(this.#evaluation, features, "running");
    const classes = this.#network.outputs;
    return countCorrect(outputs, labels, count, outputsStride, classes) / count;
  }
}
