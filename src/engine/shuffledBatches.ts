/**
 * @file Mini-batches of a training set that is shuffled anew for each epoch.
 */
import { padded, padRows, takeIntegers, type Take } from "./arena";
import type { BatchSource } from "./batchSource";
import type { Kernels } from "./kernels/plainKernels";
import { RandomStream, STREAM, type RandomState } from "./random";
import { plainWorkspace, type Workspace } from "./workspace";

/** Samples row by row: features [count, inputs], labels [count]. */
export interface LabelledSamples {
  readonly count: number;
  readonly features: Float32Array;
  readonly labels: Int32Array;
}

/** Where the batches are within their epoch, and what the next epochs are drawn from. */
export interface BatchPosition {
  /** Where the next batch begins in the epoch's order. */
  readonly start: number;
  readonly random: RandomState;
}

/** Each sample comes at most once per epoch; what does not fill a last batch is left out of that epoch. */
export class ShuffledBatches implements BatchSource {
  readonly #kernels: Kernels;
  readonly #labels: Int32Array;
  readonly #stride: number;
  readonly #buffers: SampleBuffers;
  readonly #batchSize: number;
  readonly #random: RandomStream;
  #start = 0;

  /** The order is a function of (seed, count). Throws a RangeError if a batch is larger than the set. */
  constructor(
    samples: LabelledSamples,
    inputs: number,
    batchSize: number,
    seed: number,
    { kernels, layOut }: Workspace = plainWorkspace,
  ) {
    if (batchSize > samples.count)
      throw new RangeError(
        `batch size must be at most the ${samples.count} training samples, got ${batchSize}`,
      );
    this.#kernels = kernels;
    this.#labels = samples.labels;
    this.#stride = padded(inputs);
    this.#batchSize = batchSize;
    const buffers = layOut((take) =>
      describeSamples(take, samples.count, inputs),
    );
    padRows(samples.features, inputs, buffers.features, samples.count);
    buffers.order.forEach((_, i) => (buffers.order[i] = i));
    this.#buffers = buffers;
    this.#random = new RandomStream(seed, STREAM.batches);
    this.#random.shuffle(buffers.order);
  }

  /** [count], the samples as this epoch takes them; what later batches depend on, together with `position`. */
  get order(): Int32Array {
    return this.#buffers.order;
  }

  get position(): BatchPosition {
    return { start: this.#start, random: this.#random.state };
  }

  set position({ start, random }: BatchPosition) {
    this.#start = start;
    this.#random.state = random;
  }

  load(features: Float32Array, labels: Int32Array): void {
    const { features: all, order } = this.#buffers;
    const start = this.#start;
    const size = this.#batchSize;
    this.#kernels.gatherRows(all, order, start, size, this.#stride, features);
    for (let i = 0; i < size; i++) labels[i] = this.#labels[order[start + i]!]!;
  }

  advance(): void {
    this.#start += this.#batchSize;
    const { order } = this.#buffers;
    if (this.#start + this.#batchSize <= order.length) return;
    this.#random.shuffle(order);
    this.#start = 0;
  }
}

interface SampleBuffers {
  /** [count, padded inputs]. */
  readonly features: Float32Array;
  /** [count]: the epoch's order. */
  readonly order: Int32Array;
}

/** The memory of so many samples. */
export const describeSamples = (
  take: Take,
  count: number,
  inputs: number,
): SampleBuffers => ({
  features: take(count * padded(inputs)),
  order: takeIntegers(take, count),
});
