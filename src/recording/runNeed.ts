/**
 * @file What a run takes of the memory, on the page's side and in each worker, before any of it is asked for.
 */
import { momentCount } from "../engine/networkSpec";
import { parameterFloats } from "../engine/network";
import { columnsNeed } from "./capacity";
import { checkpointBudget, checkpointInterval } from "./checkpointInterval";
import type { RecordingShape } from "./chunk";
import type { RecordingSpec, RunSpec } from "./runSpec";
import { dataBytes, trainingBytes, type DataCounts } from "./trainingMemory";
import { workersWithin, type TrainingNeed } from "./workerBytes";

export interface RunNeed extends TrainingNeed {
  /** Bytes of the recording, and steps from one kept column to the next. */
  readonly recording: number;
  readonly stride: number;
  /** Bytes of all checkpoints, at most. */
  readonly checkpoints: number;
}

export function needOfRun(
  spec: RunSpec,
  how: RecordingSpec,
  counts: DataCounts,
): RunNeed {
  const shape: RecordingShape = {
    units: spec.network.layers.map(({ units }) => units),
    probeSamples: counts.probe,
    steps: spec.steps,
    ...(how.outputs === true ? { outputs: counts.outputs } : {}),
  };
  const { bytes: recording, stride } = columnsNeed(shape, how.memoryBudget);
  return {
    training: trainingBytes(spec, counts),
    data: dataBytes(counts),
    recording,
    stride,
    checkpoints: checkpointsBytes(spec, how, counts),
  };
}

function checkpointsBytes(
  spec: RunSpec,
  how: RecordingSpec,
  counts: DataCounts,
): number {
  const { inputs, outputs, training } = counts;
  const states = 1 + momentCount(spec.optimizer);
  const parameters = parameterFloats(spec.network, inputs, outputs);
  const bytes = 4 * (states * parameters + training);
  const budget = checkpointBudget(how);
  const interval = checkpointInterval(spec, counts, bytes, budget);
  return Math.min(budget, Math.ceil(spec.steps / interval) * bytes);
}

/** There is not so much memory on this device: nothing of the run has been tried. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

/** Bytes that the page takes for such runs. */
export const pageBytes = (needs: readonly RunNeed[]): number =>
  needs.reduce(
    (sum, { recording, checkpoints }) => sum + recording + checkpoints,
    0,
  );

/** Throws TooLarge where runs that are there together and one worker take more than `memory` bytes. */
export function assertRoom(needs: readonly RunNeed[], memory: number): void {
  if (workersWithin(memory, pageBytes(needs), needs) === 0)
    throw new TooLarge(`does not fit into ${memory} bytes`);
}
