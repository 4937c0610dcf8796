/**
 * @file A run's training across its interventions: at each of them another network, which goes on with the same state.
 */
import type { DataSet } from "../data/dataSpec";
import type { OpenWorkspace } from "../engine/workspace";
import { carryOver } from "./carryOver";
import type { RunSpec } from "./runSpec";
import { segmentAt, specAt } from "./segments";
import { createTraining, type Training } from "./training";

export class Course {
  readonly #spec: RunSpec;
  readonly #data: DataSet;
  readonly #openWorkspace: OpenWorkspace;
  #training: Training;

  /** `training`: of `specAt(spec, step)`, at that step. `data` must be the spec's. */
  constructor(
    spec: RunSpec,
    data: DataSet,
    openWorkspace: OpenWorkspace,
    training: Training = createTraining(spec, data, openWorkspace),
  ) {
    this.#spec = spec;
    this.#data = data;
    this.#openWorkspace = openWorkspace;
    this.#training = training;
  }

  /** Of the segment that it is in; another one after a `turn`. */
  get training(): Training {
    return this.#training;
  }

  /** Updates taken. */
  get step(): number {
    return this.#training.trainer.stepsTaken;
  }

  /** Takes one step, and makes what begins at the step that it comes to take effect; true where that is another training. */
  advance(): boolean {
    this.#training.trainer.step();
    return this.turn();
  }

  /** To be called after a step of the training itself: makes what begins at its step take effect, as `advance` does. */
  turn(): boolean {
    const { step } = this;
    const segment = segmentAt(this.#spec, step);
    if (segment === null) return false;
    const old = this.#training;
    const spec = specAt(this.#spec, step);
    this.#training = createTraining(spec, this.#data, this.#openWorkspace);
    carryOver(old, this.#training, segment.kept, this.#data.probe);
    return true;
  }
}
