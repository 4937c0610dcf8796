/**
 * @file A run's training across its interventions: at each of them another network, which goes on with the same state.
 */
import type { DataSet } from "../data/dataSpec";
import type { OpenWorkspace } from "../engine/workspace";
import { carryOver } from "./carryOver";
import { restoreCheckpoint, type Checkpoint } from "./checkpoint";
import type { BiasShift, RunSpec } from "./runSpec";
import { segmentAt, specAt } from "./segments";
import { createTraining, type Training } from "./training";

export class Course {
  readonly #spec: RunSpec;
  readonly #data: DataSet;
  readonly #openWorkspace: OpenWorkspace;
  /** What the training was made for. */
  #current: RunSpec;
  #training: Training;

  /** At step 0. `data` must be the spec's. Throws what `createTraining` throws. */
  constructor(spec: RunSpec, data: DataSet, openWorkspace: OpenWorkspace) {
    this.#spec = spec;
    this.#data = data;
    this.#openWorkspace = openWorkspace;
    this.#current = spec;
    this.#training = createTraining(spec, data, openWorkspace);
  }

  /** What is in force. */
  get spec(): RunSpec {
    return this.#current;
  }

  /** The training of the segment that it is in; another one after a `turn`. */
  get training(): Training {
    return this.#training;
  }

  /** Updates taken. */
  get step(): number {
    return this.#training.trainer.stepsTaken;
  }

  /** Takes one step, unmeasured, and makes what begins at the step that it comes to take effect; true where that is another training. */
  advance(): boolean {
    this.#training.trainer.repeatStep();
    return this.turn();
  }

  /** To be called after a step of the training itself: makes what begins at its step take effect, as `advance` does. */
  turn(): boolean {
    const segment = segmentAt(this.#spec, this.step);
    if (segment === null) return false;
    const old = this.#training;
    this.#enter(specAt(this.#spec, this.step));
    carryOver(old, this.#training, segment.kept, this.#data.probe);
    shiftBiases(this.#training, segment.biasShifts ?? []);
    return true;
  }

  /** Goes to where the checkpoint, one of this run, was captured; true where the training is another one now. */
  resume(checkpoint: Checkpoint): boolean {
    const spec = specAt(this.#spec, checkpoint.step);
    const isOther = spec.later?.length !== this.#current.later?.length;
    if (isOther) this.#enter(spec);
    restoreCheckpoint(this.#training, checkpoint);
    return isOther;
  }

  #enter(spec: RunSpec): void {
    this.#current = spec;
    this.#training = createTraining(spec, this.#data, this.#openWorkspace);
  }
}

function shiftBiases(
  { network: { denseLayers } }: Training,
  shifts: readonly BiasShift[],
): void {
  for (const { layer, by } of shifts) {
    const { bias, units } = denseLayers[layer]!;
    for (let unit = 0; unit < units && bias !== null; unit++)
      bias[unit] = bias[unit]! + by;
  }
}

/**
 * The training of a run at `step`, 0 to spec.steps, exactly as it was: replayed, for a run is a pure function of its spec.
 * `data` must be the spec's; `checkpoint`: of the same run, at or before `step`, or null to begin at step 0. Throws what
 * `createTraining` throws.
 */
export function trainingAt(
  spec: RunSpec,
  data: DataSet,
  step: number,
  openWorkspace: OpenWorkspace,
  checkpoint: Checkpoint | null,
): Training {
  const course = new Course(spec, data, openWorkspace);
  if (checkpoint !== null) course.resume(checkpoint);
  while (course.step < step) course.advance();
  return course.training;
}
