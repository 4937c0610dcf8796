/**
 * @file Mini-batches of a training set that is shuffled anew for each epoch.
 */
import { padded } from "./arena";
import type { BatchSource } from "./batchSource";
import { RandomStream, STREAM } from "./random";

/** Samples row by row: features [count, inputs], labels [count]. */
export interface LabelledSamples {
  readonly count: number;
  readonly features: Float32Array;
  readonly labels: Int32Array;
}

/** Each sample comes at most once per epoch; what does not fill a last batch is left out of that epoch. */
export class ShuffledBatches implements BatchSource {
  readonly #labels: Int32Array;
  /** Views of each sample's features. */
  readonly #features: readonly Float32Array[];
  readonly #stride: number;
  readonly #batchSize: number;
  readonly #random: RandomStream;
  readonly #order: Int32Array;
  #start = 0;

  /** The order is a function of (seed, count). Throws a RangeError if a batch is larger than the set. */
  constructor(
    samples: LabelledSamples,
    inputs: number,
    batchSize: number,
    seed: number,
  ) {
    if (batchSize > samples.count)
      throw new RangeError(
        `batch size must be at most the ${samples.count} training samples, got ${batchSize}`,
      );
    this.#labels = samples.labels;
    this.#features = Array.from({ length: samples.count }, (_, i) =>
      samples.features.subarray(i * inputs, (i + 1) * inputs),
    );
    this.#stride = padded(inputs);
    this.#batchSize = batchSize;
    this.#random = new RandomStream(seed, STREAM.batches);
    this.#order = Int32Array.from({ length: samples.count }, (_, i) => i);
    this.#random.shuffle(this.#order);
  }

  load(features: Float32Array, labels: Int32Array): void {
    for (let i = 0; i < this.#batchSize; i++) {
      const sample = this.#order[this.#start + i]!;
      labels[i] = this.#labels[sample]!;
      features.set(this.#features[sample]!, i * this.#stride);
    }
  }

  advance(): void {
    this.#start += this.#batchSize;
    if (this.#start + this.#batchSize <= this.#order.length) return;
    this.#random.shuffle(this.#order);
    this.#start = 0;
  }
}
