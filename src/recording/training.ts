/**
 * @file What trains as a RunSpec says.
 */
import type { DataSet } from "../data/dataSpec";
import { Network } from "../engine/network";
import { ShuffledBatches } from "../engine/shuffledBatches";
import { Trainer } from "../engine/trainer";
import type { RunSpec } from "./runSpec";

export interface Training {
  readonly network: Network;
  readonly trainer: Trainer;
}

/** At step 0. `data` must be the spec's. Throws a RangeError if a batch is larger than the training part. */
export function createTraining(spec: RunSpec, data: DataSet): Training {
  const { seed, batchSize } = spec;
  const { inputs, outputs, training } = data;
  const network = new Network(spec.network, inputs, outputs, seed, batchSize);
  const batches = new ShuffledBatches(training, inputs, batchSize, seed);
  return { network, trainer: new Trainer(network, spec.optimizer, batches) };
}
