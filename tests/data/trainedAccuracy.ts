/**
 * @file Trains a network on a data set and says how much of the held-out part it gets right.
 */
import type { DataSet, Samples } from "../../src/data/dataSpec";
import { Network } from "../../src/engine/network";
import type {
  LayerSpec,
  NetworkSpec,
  OptimizerSpec,
} from "../../src/engine/networkSpec";
import { ShuffledBatches } from "../../src/engine/shuffledBatches";
import { Trainer } from "../../src/engine/trainer";
import { openWorkspace } from "../../src/worker/simdWorkspace";

const BATCH = 60;
/** 16 MB: more than any network of the tests takes. */
const FLOATS = 2 ** 22;

export interface Course {
  readonly layers: readonly LayerSpec[];
  readonly initialization: NetworkSpec["initialization"];
  readonly optimizer: OptimizerSpec;
  readonly steps: number;
}

/** Share of the held-out part, 0 to 1, after `steps` updates. Batch normalization uses the held-out part's own statistics. */
export function trainedAccuracy(
  data: DataSet,
  { layers, initialization, optimizer, steps }: Course,
  seed: number,
): number {
  const spec: NetworkSpec = { layers, initialization, loss: "crossEntropy" };
  const { inputs, outputs, training } = data;
  const workspace = openWorkspace(FLOATS);
  const network = new Network(spec, inputs, outputs, seed, BATCH, workspace);
  const batches = new ShuffledBatches(training, inputs, BATCH, seed, workspace);
  const trainer = new Trainer(network, optimizer, batches);
  for (let step = 0; step < steps; step++) trainer.step();
  return accuracy(network, data.heldOut);
}

function accuracy(network: Network, { count, features, labels }: Samples) {
  const evaluation = network.createEvaluation(count);
  network.evaluate(evaluation, features, "own");
  const { outputs, outputsStride } = evaluation;
  let correct = 0;
  for (let i = 0; i < count; i++) {
    const row = outputs.subarray(
      i * outputsStride,
      i * outputsStride + network.outputs,
    );
    if (row.indexOf(Math.max(...row)) === labels[i]) correct++;
  }
  return correct / count;
}
