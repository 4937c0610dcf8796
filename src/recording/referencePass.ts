/**
 * @file Trains to the reference step before the run itself begins, for drift is measured from there at every step.
 */
import type { DataSet } from "../data/dataSpec";
import type { OpenWorkspace } from "../engine/workspace";
import { ProbeMeter, type Reference } from "./probeMeter";
import type { RunSpec } from "./runSpec";
import { createTraining, type Training } from "./training";

export class ReferencePass {
  readonly #training: Training;
  readonly #probe: ProbeMeter;
  readonly #referenceStep: number;
  #isDone = false;
  #reference: Reference | null = null;

  constructor(
    spec: RunSpec,
    data: DataSet,
    referenceStep: number,
    openWorkspace: OpenWorkspace,
  ) {
    this.#training = createTraining(spec, data, openWorkspace);
    this.#probe = new ProbeMeter(this.#training.network, data.probe);
    this.#referenceStep = referenceStep;
  }

  get isDone(): boolean {
    return this.#isDone;
  }

  /** Null until done, and where the run diverges before the reference step is reached. */
  get reference(): Reference | null {
    return this.#reference;
  }

  /** Trains one step, or takes the reference. */
  advance(): void {
    const { trainer } = this.#training;
    if (trainer.stepsTaken === this.#referenceStep) {
      if (this.#probe.measure()) this.#reference = this.#probe.takeReference();
      this.#isDone = true;
    } else {
      trainer.step();
      if (!Number.isFinite(trainer.loss)) this.#isDone = true;
    }
  }
}
