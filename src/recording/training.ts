/**
 * @file What trains as a RunSpec says.
 */
import type { DataSet } from "../data/dataSpec";
import { sizeOf } from "../engine/arena";
import { Network, networkSize } from "../engine/network";
import { describeSamples, ShuffledBatches } from "../engine/shuffledBatches";
import { Trainer } from "../engine/trainer";
import type { OpenWorkspace } from "../engine/workspace";
import { probeMeterSize } from "./probeMeter";
import type { RunSpec } from "./runSpec";

export interface Training {
  readonly network: Network;
  readonly trainer: Trainer;
  readonly batches: ShuffledBatches;
}

/**
 * At step 0, as if nothing came later. `data` must be the spec's. There is memory to measure the probe and the held-out part,
 * the probe once more where an intervention to come will need it, and gradient shift. Throws a RangeError if a batch is larger than the training part, and where there is not so much memory.
 */
export function createTraining(
  spec: RunSpec,
  data: DataSet,
  openWorkspace: OpenWorkspace,
): Training {
  const { seed, batchSize, optimizer } = spec;
  const { inputs, outputs, training } = data;
  const probes = spec.later?.some(({ kept }) => kept.length > 0) ? 2 : 1;
  const evaluations = [
    ...Array<number>(probes).fill(data.probe.count),
    data.heldOut.count,
  ];
  const samples = sizeOf((take) =>
    describeSamples(take, training.count, inputs),
  );
  const size = networkSize({
    spec: spec.network,
    inputs,
    outputs,
    batchSize,
    optimizer,
    evaluations,
    twins: 1,
  });
  const network = new Network(
    spec.network,
    inputs,
    outputs,
    seed,
    batchSize,
    openWorkspace(
      size + samples + probeMeterSize(spec.network, outputs, data.probe.count),
    ),
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
