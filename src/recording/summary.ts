/**
 * @file What is left of a run when only its outcome is asked for: a few numbers at a few steps, the same that a recording has
 * there, at a fraction of its cost.
 */
import { createDataSet, type CreateDataSet } from "../data/dataSet";
import type { DataSet } from "../data/dataSpec";
import type { Statistics } from "../engine/normalizations";
import { plainWorkspace, type OpenWorkspace } from "../engine/workspace";
import { RULERS, type Ruler } from "../measure/rulers";
import type { Tap } from "./chunk";
import { Course } from "./course";
import { isStateFinite, isStepFinite } from "./divergence";
import { HeldOut } from "./heldOut";
import { ProbeMeter, type Reference } from "./probeMeter";
import type { RunSpec } from "./runSpec";

export interface SummarySpec {
  /** Steps between which are measured, besides 0 and the last. */
  readonly points: number;
  /** Whose drift since step 0 is measured. */
  readonly tap: Tap;
  /** What batch normalization uses where the probe is measured. */
  readonly statistics: Statistics;
}

/** P measured steps, fewer where the run diverged: then the rest has not been reached. */
export interface RunSummary {
  /** [P] ascending. */
  readonly steps: readonly number[];
  /** [P] of each step's mini-batch, before its update. */
  readonly loss: readonly number[];
  /** [P] held-out, running statistics. */
  readonly accuracy: readonly number[];
  /** [P] for each hidden layer, by each ruler. */
  readonly drift: Readonly<Record<Ruler, readonly (readonly number[])[]>>;
  readonly hasDiverged: boolean;
}

/** Steps at which a run of so many is measured. */
export function measuredSteps(
  steps: number,
  points: number,
): readonly number[] {
  const all = new Set([0, steps]);
  for (let i = 1; i <= points; i++)
    all.add(Math.round((i * steps) / (points + 1)));
  return [...all].sort((a, b) => a - b);
}

export function summarizeRun(
  spec: RunSpec,
  how: SummarySpec,
  openWorkspace: OpenWorkspace = () => plainWorkspace,
  createData: CreateDataSet = createDataSet,
): RunSummary {
  const data = createData(spec.data, spec.seed);
  const summarizer = new Summarizer(spec, data, how, openWorkspace);
  while (summarizer.advance());
  return summarizer.summary;
}

/** Summarizes a run step by step. */
export class Summarizer {
  readonly #course: Course;
  readonly #data: DataSet;
  readonly #how: SummarySpec;
  readonly #due: ReadonlySet<number>;
  readonly #last: number;
  #probe: ProbeMeter;
  #heldOut: HeldOut;
  #reference: Reference | null = null;
  readonly #steps: number[] = [];
  readonly #loss: number[] = [];
  readonly #accuracy: number[] = [];
  readonly #drift: Readonly<Record<Ruler, number[][]>>;
  #hasDiverged = false;

  /** `data` must be the spec's. */
  constructor(
    spec: RunSpec,
    data: DataSet,
    how: SummarySpec,
    openWorkspace: OpenWorkspace,
  ) {
    this.#course = new Course(spec, data, openWorkspace);
    this.#data = data;
    this.#how = how;
    this.#due = new Set(measuredSteps(spec.steps, how.points));
    this.#last = spec.steps;
    const perLayer = () => spec.network.layers.map((): number[] => []);
    this.#drift = {
      sigmaThen: perLayer(),
      values: perLayer(),
      sigmaNow: perLayer(),
    };
    this.#probe = this.#createProbe();
    this.#heldOut = this.#createHeldOut();
  }

  get summary(): RunSummary {
    return {
      steps: this.#steps,
      loss: this.#loss,
      accuracy: this.#accuracy,
      drift: this.#drift,
      hasDiverged: this.#hasDiverged,
    };
  }

  /** Updates taken. */
  get step(): number {
    return this.#course.step;
  }

  /** Measures what is due and takes the step; false when the run is over. */
  advance(): boolean {
    const { step } = this;
    const { training } = this.#course;
    const { trainer } = training;
    const isDue = this.#due.has(step);
    const isFinite = isStateFinite(training);
    if (isFinite && isDue) this.#measure(step);
    const accuracy = isDue ? this.#heldOut.measure(false).running : NaN;
    const isLast = step === this.#last;
    if (isLast) trainer.peek();
    else trainer.step();
    if (!isFinite || !isStepFinite(training)) {
      this.#hasDiverged = true;
      return false;
    }
    if (isDue) this.#write(step, Math.fround(trainer.loss), accuracy);
    if (this.#course.turn()) {
      this.#probe = this.#createProbe();
      this.#heldOut = this.#createHeldOut();
    }
    return !isLast;
  }

  #measure(step: number): void {
    this.#probe.measure(step);
    if (step === 0) this.#reference = this.#probe.takeReference();
    this.#probe.measureDistributions(this.#reference, step);
  }

  #write(step: number, loss: number, accuracy: number): void {
    this.#steps.push(step);
    this.#loss.push(loss);
    this.#accuracy.push(Math.fround(accuracy));
    this.#probe.layers.forEach(({ movements }, l) => {
      const { drift } = movements[this.#how.tap];
      for (const ruler of RULERS)
        this.#drift[ruler][l]!.push(Math.fround(drift[ruler]));
    });
  }

  #createProbe(): ProbeMeter {
    const { network } = this.#course.training;
    return new ProbeMeter(network, this.#data.probe, this.#how);
  }

  #createHeldOut(): HeldOut {
    const { network } = this.#course.training;
    return new HeldOut(network, this.#data.heldOut);
  }
}
