/**
 * @file Trains to the reference step before the run itself begins, for drift is measured from there at every step.
 */
import type { DataSet, Samples } from "../data/dataSpec";
import type { OpenWorkspace } from "../engine/workspace";
import type { Checkpoint } from "./checkpoint";
import { Course } from "./course";
import { ProbeMeter, type Reference } from "./probeMeter";
import type { RecordingSpec, RunSpec } from "./runSpec";

export class ReferencePass {
  readonly #course: Course;
  readonly #probe: Samples;
  readonly #recording: RecordingSpec;
  readonly #referenceStep: number;
  #isDone = false;
  #reference: Reference | null = null;

  /** `checkpoint`: of the run, at or before the reference step; null: step 0. */
  constructor(
    spec: RunSpec,
    data: DataSet,
    recording: RecordingSpec,
    openWorkspace: OpenWorkspace,
    checkpoint: Checkpoint | null,
  ) {
    this.#course = new Course(spec, data, openWorkspace);
    if (checkpoint !== null) this.#course.resume(checkpoint);
    this.#probe = data.probe;
    this.#recording = recording;
    this.#referenceStep = Math.min(recording.referenceStep, spec.steps);
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
    const { trainer, network } = this.#course.training;
    if (trainer.stepsTaken === this.#referenceStep) {
      const probe = new ProbeMeter(network, this.#probe, this.#recording);
      probe.measure(this.#referenceStep);
      this.#reference = probe.takeReference();
      this.#isDone = true;
    } else {
      this.#course.advance();
      if (!Number.isFinite(trainer.loss)) this.#isDone = true;
    }
  }
}
