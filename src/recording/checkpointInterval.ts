/**
 * @file How many steps lie between two checkpoints of a run: few, so that any step is soon rebuilt from the checkpoint
 * before it, and so many that all checkpoints fit into their memory.
 */
import type { DataSet } from "../data/dataSpec";
import type { RecordingSpec, RunSpec } from "./runSpec";

/**
 * Operations from one checkpoint to the next at most. The plain kernels need some 30 ms for them, SIMD some 2 ms; what
 * else a replay takes, building a network among it, leaves any step of the default experiment below 50 ms.
 */
const REPLAY_OPERATIONS = 4.5e7;

/** It bounds small networks: a step has costs that are no operations, and a run that goes on from a checkpoint records all after it. */
const MOST_STEPS = 50;

/** A sample's forward product and both backward ones, per weight: a multiplication and an addition each. */
const PER_WEIGHT = 6;
/** Exponential functions, normalizations and their gradients, per unit and sample; as measured. */
const PER_UNIT = 100;
/** The optimizer's, per weight and step. */
const PER_UPDATE = 10;

/** Bytes that all checkpoints of one run may take, a third of what its recording may take besides. */
export const checkpointBudget = ({
  memoryBudget,
}: Pick<RecordingSpec, "memoryBudget">): number => memoryBudget / 3;

/** Floating-point operations of a training step, roughly. */
export function stepOperations(
  { network, batchSize }: RunSpec,
  { inputs, outputs }: Pick<DataSet, "inputs" | "outputs">,
): number {
  let operations = 0;
  let fanIn = inputs;
  for (const units of [...network.layers.map((l) => l.units), outputs]) {
    const perSample = units * (PER_WEIGHT * fanIn + PER_UNIT);
    operations += batchSize * perSample + PER_UPDATE * units * fanIn;
    fanIn = units;
  }
  return operations;
}

/** Steps, at least 1. `bytes`: of one checkpoint. `budget`: of all that the run will have. */
export function checkpointInterval(
  spec: RunSpec,
  data: Pick<DataSet, "inputs" | "outputs">,
  bytes: number,
  budget: number,
): number {
  const quick = Math.floor(REPLAY_OPERATIONS / stepOperations(spec, data));
  const most = Math.max(1, Math.floor(budget / bytes));
  const wanted = Math.max(1, Math.min(MOST_STEPS, quick));
  return Math.max(wanted, Math.ceil(spec.steps / most));
}
