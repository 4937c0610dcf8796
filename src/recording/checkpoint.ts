/**
 * @file The state of a training between two steps: everything that a later step depends on, and nothing else.
 */
import type { AdamPowers } from "../engine/kernels/adam";
import type { BatchPosition } from "../engine/shuffledBatches";
import type { Training } from "./training";

/** Plain data; the buffer may be transferred. Belongs to the spec of its run, whose shapes it has. */
export interface Checkpoint {
  /** Updates taken. */
  readonly step: number;
  /** Parameters, running statistics, moments, then the order of the epoch's samples; 32 bits each. */
  readonly memory: ArrayBuffer;
  readonly powers: AdamPowers;
  readonly position: BatchPosition;
}

/** Allocates what the checkpoint takes; changes nothing. */
export function captureCheckpoint(training: Training): Checkpoint {
  const { trainer, batches } = training;
  const memory = new ArrayBuffer(checkpointBytes(training));
  let offset = 0;
  for (const words of stateOf(training)) {
    new Int32Array(memory, offset, words.length).set(words);
    offset += words.byteLength;
  }
  const { powers } = trainer.optimizer;
  return {
    step: trainer.stepsTaken,
    memory,
    powers,
    position: batches.position,
  };
}

/** The training goes on as the captured one did, to the bit. Throws a RangeError where its state has another size. */
export function restoreCheckpoint(
  training: Training,
  { step, memory, powers, position }: Checkpoint,
): void {
  const { trainer, batches } = training;
  const bytes = checkpointBytes(training);
  if (memory.byteLength !== bytes)
    throw new RangeError(
      `checkpoint must have the training's ${bytes} bytes, got ${memory.byteLength}`,
    );
  let offset = 0;
  for (const words of stateOf(training)) {
    words.set(new Int32Array(memory, offset, words.length));
    offset += words.byteLength;
  }
  trainer.optimizer.powers = powers;
  batches.position = position;
  trainer.resumeAt(step);
}

/** What the memory of a checkpoint takes. */
export const checkpointBytes = (training: Training): number =>
  stateOf(training).reduce((sum, { byteLength }) => sum + byteLength, 0);

/** The training's own memory, as 32-bit words: copies keep every bit, those of a NaN too. */
function stateOf({ network, trainer, batches }: Training): Int32Array[] {
  const state: Int32Array[] = [];
  const add = ({ buffer, byteOffset, length }: Float32Array) =>
    state.push(new Int32Array(buffer, byteOffset, length));
  network.denseLayers.forEach((layer, l) => {
    const { parameters, runningMean, runningVariance } = layer;
    for (const { values } of parameters) add(values);
    if (runningMean) add(runningMean);
    if (runningVariance) add(runningVariance);
    trainer.optimizer.moments[l]!.flat().forEach(add);
  });
  state.push(batches.order);
  return state;
}
