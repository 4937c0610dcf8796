/**
 * @file A run at one step, to be taken further, back, or a snapshot of.
 */
import type { DataSet } from "../data/dataSpec";
import { LandscapeMeter, type Landscape } from "../measure/landscape";
import { captureCheckpoint, type Checkpoint } from "../recording/checkpoint";
import { Course } from "../recording/course";
import type { RunSpec } from "../recording/runSpec";
import { SnapshotTaker } from "../recording/snapshot";
import { openWorkspace } from "./simdWorkspace";

export class Replayed {
  readonly #spec: RunSpec;
  readonly #data: DataSet;
  readonly #course: Course;
  readonly #start: Checkpoint;
  /** Taker and meter are of the course's training, which an intervention replaces. */
  #taker: SnapshotTaker | null = null;
  #landscape: LandscapeMeter | null = null;

  /** At step 0. `data` must be the spec's. */
  constructor(spec: RunSpec, data: DataSet) {
    this.#spec = spec;
    this.#data = data;
    this.#course = new Course(spec, data, openWorkspace);
    this.#start = captureCheckpoint(this.#course.training);
  }

  get step(): number {
    return this.#course.step;
  }

  get taker(): SnapshotTaker {
    const { training } = this.#course;
    this.#taker ??= new SnapshotTaker(training, this.#data, this.#spec);
    return this.#taker;
  }

  /** Along the gradient of the batch that the next step takes. Not of one whose taker has been used: there is memory for one of them. */
  measureLandscape(): Landscape {
    const { training, spec } = this.#course;
    this.#landscape ??= new LandscapeMeter(training.network);
    training.trainer.peek();
    return this.#landscape.measure(spec.optimizer.learningRate);
  }

  advance(): void {
    if (this.#course.advance()) this.#forgetMeters();
  }

  /** To the checkpoint, or to step 0, unless it is between that and `step` already. */
  approach(step: number, checkpoint: Checkpoint | null): void {
    const nearest = checkpoint ?? this.#start;
    if (nearest.step <= this.step && this.step <= step) return;
    if (this.#course.resume(nearest)) this.#forgetMeters();
  }

  #forgetMeters(): void {
    this.#taker = null;
    this.#landscape = null;
  }
}
