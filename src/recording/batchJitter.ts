/**
 * @file How a sample's values depend on which batch it comes in: under BatchNorm they do, for a batch is normalized by
 * its own mean and variance.
 */
import type { DataSet } from "../data/dataSpec";
import type { Evaluation } from "../engine/evaluation";
import type { Network } from "../engine/network";
import { RandomStream, STREAM } from "../engine/random";
import { ofEachTap, TAPS, type Tap } from "./chunk";
import type { RunSpec } from "./runSpec";

/** Batches that a sample is put into. */
export const JITTER_BATCHES = 16;

/** [JITTER_BATCHES, units]: the sample's values in each batch, at the taps of one hidden layer. */
export type LayerJitter = Readonly<Record<Tap, Float32Array>>;

export class BatchJitter {
  readonly #network: Network;
  readonly #data: DataSet;
  readonly #lent: Evaluation;
  /** It lies in the same memory, with as many rows as a batch. */
  readonly #evaluation: Evaluation;
  /** The training part in the order in which companions are taken from it. */
  readonly #order: Int32Array;

  /**
   * Batches are as large as those of training, or as `evaluation`, whose memory is used, where that is smaller. Which
   * samples are in them is a function of the spec's seed, the same for both runs of an experiment.
   */
  constructor(
    network: Network,
    data: DataSet,
    { seed, batchSize }: RunSpec,
    evaluation: Evaluation,
  ) {
    this.#network = network;
    this.#data = data;
    const rows = Math.min(batchSize, evaluation.rows);
    this.#lent = evaluation;
    this.#evaluation = { ...evaluation, rows, loaded: null };
    this.#order = Int32Array.from({ length: data.training.count }, (_, i) => i);
    new RandomStream(seed, STREAM.jitter).shuffle(this.#order);
  }

  /** `sample`: of the probe, from 0. Allocates. */
  measure(sample: number): readonly LayerJitter[] {
    const { layers } = this.#evaluation;
    const jitter = layers.map(({ units }) =>
      ofEachTap(() => new Float32Array(JITTER_BATCHES * units)),
    );
    for (let batch = 0; batch < JITTER_BATCHES; batch++) {
      const features = this.#batch(sample, batch);
      this.#network.evaluate(this.#evaluation, features, "own");
      layers.forEach(({ units, ...taps }, layer) => {
        for (const tap of TAPS) {
          const values = taps[tap].subarray(0, units);
          jitter[layer]![tap].set(values, batch * units);
        }
      });
    }
    this.#lent.loaded = null;
    return jitter;
  }

  /** The sample first, then others of the training part. */
  #batch(sample: number, batch: number): Float32Array {
    const { inputs, probe, training } = this.#data;
    const { rows } = this.#evaluation;
    const features = new Float32Array(rows * inputs);
    const copy = (from: Float32Array, index: number, row: number) =>
      features.set(
        from.subarray(index * inputs, (index + 1) * inputs),
        row * inputs,
      );
    copy(probe.features, sample, 0);
    for (let row = 1; row < rows; row++) {
      const place = batch * (rows - 1) + row - 1;
      copy(training.features, this.#order[place % this.#order.length]!, row);
    }
    return features;
  }
}
