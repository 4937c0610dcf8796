/**
 * @file Accuracy on samples that were never trained on: as the network would be used, with running statistics, and as in
 * training, with their own.
 */
import type { Samples } from "../data/dataSpec";
import type { Evaluation } from "../engine/evaluation";
import { countCorrect } from "../engine/kernels/accuracy";
import type { Network } from "../engine/network";
import {
  NORMALIZATION_OBJECTS,
  type Statistics,
} from "../engine/normalizations";

/**
 * Steps between two measurements: 500 samples every 20th step cost less than a fifth of the probe's 128 at every step,
 * and 100 points are enough for a curve over 2,000 steps.
 */
export const HELD_OUT_INTERVAL = 20;

/**
 * Where statistics are those of the mini-batch, the accuracy as in training costs as much again. The two differ while running
 * statistics lag behind, which is early: later it is measured at every fifth of these steps only.
 */
const EARLY = 10 * HELD_OUT_INTERVAL;
const OWN_INTERVAL = 5 * HELD_OUT_INTERVAL;

/** `step`: one at which the other accuracy is measured. */
export const isOwnDue = (step: number): boolean =>
  step <= EARLY || step % OWN_INTERVAL === 0;

/** Shares of samples whose largest output is that of their label, by what batch normalization uses. */
export type HeldOutAccuracy = Readonly<Record<Statistics, number>>;

export const NOT_MEASURED: HeldOutAccuracy = { running: NaN, own: NaN };

export class HeldOut {
  readonly #network: Network;
  readonly #samples: Samples;
  readonly #evaluation: Evaluation;

  constructor(network: Network, samples: Samples) {
    this.#network = network;
    this.#samples = samples;
    this.#evaluation = network.createEvaluation(samples.count);
  }

  /** Measures both, which are the same without statistics of the mini-batch; that with own statistics is NaN unless `withOwn`. */
  measure(withOwn: boolean): HeldOutAccuracy {
    const running = this.#measureAccuracy("running");
    if (!withOwn) return { running, own: NaN };
    const isSame = this.#network.spec.layers.every(
      ({ normalization }) => !NORMALIZATION_OBJECTS[normalization].isOverBatch,
    );
    const own = isSame ? running : this.#measureAccuracy("own");
    return { running, own };
  }

  #measureAccuracy(statistics: Statistics): number {
    const { count, features, labels } = this.#samples;
    const { outputs, outputsStride } = this.#evaluation;
    this.#network.evaluate(this.#evaluation, features, statistics);
    const classes = this.#network.outputs;
    return countCorrect(outputs, labels, count, outputsStride, classes) / count;
  }
}
