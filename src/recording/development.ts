/**
 * @file Measures a run closely between two steps, after it has been exposed: trains it again from a checkpoint, exactly, and looks at
 * the probe at every kept step. What it tells of a step does not depend on where it began.
 */
import type { DataSet } from "../data/dataSpec";
import type { OpenWorkspace } from "../engine/workspace";
import { finalStride } from "./capacity";
import type { Checkpoint } from "./checkpoint";
import type { MeasuredRows, Part } from "./chunk";
import { Course } from "./course";
import { MeasuredRowBuilder } from "./measuredRowBuilder";
import { ProbeMeter, type Reference } from "./probeMeter";
import { recordingShape } from "./recordingShape";
import type { RecordingSpec, RunSpec } from "./runSpec";

/** A part of a run: the steps after `checkpoint`, and step 0 where there is none, up to `last`. */
export interface RunPart {
  readonly checkpoint: Checkpoint | null;
  readonly last: number;
}

/** What is developed of a step: everything, or only how far the probe's values have moved. */
export const EVERYTHING = ["picture", "drift", "speed"] as const;
export const MOVEMENT = ["drift", "speed"] as const;

/** Develops one part of a run after the other. */
export class Development {
  readonly #spec: RunSpec;
  readonly #data: DataSet;
  readonly #recording: RecordingSpec;
  readonly #openWorkspace: OpenWorkspace;
  readonly #stride: number;
  readonly #rows: MeasuredRowBuilder;
  #course: Course;
  #probe: ProbeMeter;
  #reference: Reference | null = null;
  #parts: readonly Part[] = EVERYTHING;
  #last = -1;

  /** `data` must be the spec's. */
  constructor(
    spec: RunSpec,
    recording: RecordingSpec,
    data: DataSet,
    openWorkspace: OpenWorkspace,
  ) {
    this.#spec = spec;
    this.#data = data;
    this.#recording = recording;
    this.#openWorkspace = openWorkspace;
    const shape = recordingShape(spec, data, recording);
    this.#stride = finalStride(shape, recording.memoryBudget);
    this.#rows = new MeasuredRowBuilder(shape, this.#stride);
    this.#course = new Course(spec, data, openWorkspace);
    this.#probe = this.#createProbe();
  }

  /** The step that drift is measured from. */
  get referenceStep(): number {
    return Math.min(this.#recording.referenceStep, this.#spec.steps);
  }

  /** What drift is measured from; null until it has been taken. It is worth keeping: every part is measured from it. */
  get reference(): Reference | null {
    return this.#reference;
  }

  set reference(reference: Reference | null) {
    this.#reference = reference;
  }

  /** Goes to a checkpoint at or before the reference step, null being step 0; `approach` then comes to it. */
  seekReference(checkpoint: Checkpoint | null): void {
    this.#goTo(checkpoint);
  }

  /** Trains one step towards the reference step, or takes the reference; true when that is done. */
  approachReference(): boolean {
    if (this.#course.step < this.referenceStep) {
      this.#advance();
      return false;
    }
    this.#probe.measure(this.#course.step);
    this.#reference = this.#probe.takeReference();
    return true;
  }

  /** Goes to where the part begins. `parts`: EVERYTHING or MOVEMENT. */
  begin({ checkpoint, last }: RunPart, parts: readonly Part[]): void {
    this.#goTo(checkpoint);
    this.#parts = parts;
    this.#last = last;
    if (checkpoint === null) this.#measure(0);
    else if (this.#isKept(checkpoint.step + 1)) this.#keep(checkpoint.step);
  }

  /** Trains one step and measures what it comes to; false where the part is at its end. */
  advance(): boolean {
    if (this.#course.step >= this.#last) return false;
    this.#advance();
    const { step } = this.#course;
    if (this.#isKept(step)) this.#measure(step);
    else if (this.#isKept(step + 1)) this.#keep(step);
    return step < this.#last;
  }

  /** What has been measured since the last call. */
  take(): readonly MeasuredRows[] {
    return this.#rows.take();
  }

  #isKept(step: number): boolean {
    return step % this.#stride === 0;
  }

  #measure(step: number): void {
    this.#probe.measure(step);
    if (this.#parts === MOVEMENT)
      this.#probe.measureMovements(this.#reference, step);
    else this.#probe.measureDistributions(this.#reference, step);
    this.#rows.add(step, this.#parts, this.#probe);
  }

  /** Keeps what the drift from here to the next step is measured from. */
  #keep(step: number): void {
    this.#probe.measure(step);
    this.#probe.keep(step);
  }

  #goTo(checkpoint: Checkpoint | null): void {
    const isOther =
      checkpoint === null ? this.#restart() : this.#course.resume(checkpoint);
    if (isOther) this.#probe = this.#createProbe();
  }

  /** At step 0 a course is as new; elsewhere another takes its place. */
  #restart(): boolean {
    if (this.#course.step === 0) return false;
    this.#course = new Course(this.#spec, this.#data, this.#openWorkspace);
    return true;
  }

  /** An intervention makes another network of it: what measures goes on with that one, and with what has been kept. */
  #advance(): void {
    if (!this.#course.advance()) return;
    const before = this.#probe;
    this.#probe = this.#createProbe();
    this.#probe.follow(before);
  }

  #createProbe(): ProbeMeter {
    const { network } = this.#course.training;
    return new ProbeMeter(network, this.#data.probe, this.#recording);
  }
}
