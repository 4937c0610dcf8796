/**
 * @file What trains as a RunSpec says.
 */
import type { DataSet } from "../data/dataSpec";
import { Network } from "../engine/network";
import { ShuffledBatches } from "../engine/shuffledBatches";
import { Trainer } from "../engine/trainer";
import type { OpenWorkspace } from "../engine/workspace";
import type { RunSpec } from "./runSpec";
import { trainingFloats, type DataCounts } from "./trainingMemory";

export interface Training {
  readonly network: Network;
  readonly trainer: Trainer;
  readonly batches: ShuffledBatches;
}

/**
 * At step 0, as if nothing came later. `data` must be the spec's. There is memory for all that trainingFloats names. Throws a
 * RangeError if a batch is larger than the training part, and where there is not so much memory.
 */
export function createTraining(
  spec: RunSpec,
  data: DataSet,
  openWorkspace: OpenWorkspace,
): Training {
  const { seed, batchSize } = spec;
  const { inputs, outputs, training } = data;
  const network = new Network(
    spec.network,
    inputs,
    outputs,
    seed,
    batchSize,
    openWorkspace(trainingFloats(spec, countsOf(data))),
  );
  const batches = new ShuffledBatches(
    training,
    inputs,
    batchSize,
    seed,
    network.workspace,
  );
  const trainer = new Trainer(network, spec.optimizer, batches);
  return { network, trainer, batches };
}

const countsOf = (data: DataSet): DataCounts => ({
  inputs: data.inputs,
  outputs: data.outputs,
  training: data.training.count,
  heldOut: data.heldOut.count,
  probe: data.probe.count,
});
