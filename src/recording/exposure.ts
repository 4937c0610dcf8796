/**
 * @file Trains a run once, from its beginning to its end, without looking closely: what it is, what training tells of every kept step,
 * and the probe at a few.
 */
import { createDataSet, type CreateDataSet } from "../data/dataSet";
import type { DataSet } from "../data/dataSpec";
import { Fingerprint } from "../engine/fingerprint";
import type { Network } from "../engine/network";
import { plainWorkspace, type OpenWorkspace } from "../engine/workspace";
import { GradientShiftMeter } from "../measure/gradientShift";
import { finalStride } from "./capacity";
import { captureCheckpoint, checkpointBytes } from "./checkpoint";
import { checkpointBudget, checkpointInterval } from "./checkpointInterval";
import type { MeasuredRows, Part, RecordingShape, TrainedRows } from "./chunk";
import { createTrainingColumns, trainingSeries } from "./columns";
import { Course } from "./course";
import { isStateFinite, isStepFinite } from "./divergence";
import {
  HELD_OUT_INTERVAL,
  HeldOut,
  isOwnDue,
  NOT_MEASURED,
  type HeldOutAccuracy,
} from "./heldOut";
import { MeasuredRowBuilder } from "./measuredRowBuilder";
import { overviewInterval } from "./overviewInterval";
import { ProbeMeter, type Reference } from "./probeMeter";
import { recordingShape } from "./recordingShape";
import { RowBuilder } from "./rowBuilder";
import type { RunCheckpoint } from "./runCheckpoint";
import type { RecordingSpec, RunSpec } from "./runSpec";
import { shiftInterval } from "./shiftInterval";
import { writeTrainedRow } from "./trainedRow";

/** `divergedAt`: see divergence.ts; that step has no column. */
export type RunOutcome =
  "training" | "finished" | { readonly divergedAt: number };

/** Where a run goes on, and what drift is measured from. */
export interface ExposureOrigin {
  /** A checkpoint of a run with the same history up to its step, which has been recorded; null: step 0. */
  readonly checkpoint: RunCheckpoint | null;
  /** Null where it comes later than the checkpoint: then it is taken on the way. */
  readonly reference: Reference | null;
}

const AT_STEP_0: ExposureOrigin = { checkpoint: null, reference: null };

export class Exposure {
  readonly shape: RecordingShape;
  readonly #course: Course;
  readonly #data: DataSet;
  readonly #recording: RecordingSpec;
  /** Steps from one column to the next. */
  readonly #stride: number;
  /** Steps between two of which the probe is measured. */
  readonly #overview: number;
  /** Steps between two checkpoints. */
  readonly #interval: number;
  /** Steps between two measurements of gradient shift. */
  readonly #shiftInterval: number;
  readonly #origin: RunCheckpoint | null;
  readonly #fingerprint = new Fingerprint();
  /** These three measure the course's network; see #turn. */
  #probe: ProbeMeter;
  #heldOut: HeldOut;
  #shift: GradientShiftMeter;
  #reference: Reference | null;
  readonly #trained: RowBuilder<TrainedRows["columns"]>;
  readonly #measured: MeasuredRowBuilder;
  #checkpoints: RunCheckpoint[] = [];
  #outcome: RunOutcome = "training";

  /**
   * `openWorkspace`: what computes; it decides how fast, never what. `createData`: see keepDataSet. From a checkpoint on,
   * all is as it is in a run from step 0; what lies before it, and its own step, is not told again.
   */
  constructor(
    spec: RunSpec,
    recording: RecordingSpec,
    openWorkspace: OpenWorkspace = () => plainWorkspace,
    createData: CreateDataSet = createDataSet,
    { checkpoint, reference }: ExposureOrigin = AT_STEP_0,
  ) {
    const data = createData(spec.data, spec.seed);
    const shape = recordingShape(spec, data, recording);
    this.shape = shape;
    this.#data = data;
    this.#recording = recording;
    this.#course = new Course(spec, data, openWorkspace);
    this.#stride = finalStride(shape, recording.memoryBudget);
    this.#overview = Math.max(this.#stride, overviewInterval(spec.steps));
    this.#interval = checkpointInterval(
      spec,
      data,
      checkpointBytes(this.#course.training),
      checkpointBudget(recording),
    );
    this.#shiftInterval = Math.max(this.#stride, shiftInterval(spec.network));
    this.#origin = checkpoint;
    this.#reference = reference;
    if (checkpoint !== null) {
      this.#course.resume(checkpoint);
      this.#fingerprint.state = checkpoint.fingerprint;
    }
    const { network } = this.#course.training;
    this.#probe = new ProbeMeter(network, data.probe, recording);
    this.#heldOut = new HeldOut(network, data.heldOut);
    this.#shift = new GradientShiftMeter(network);
    this.#trained = new RowBuilder(
      {
        create: (allocator) => createTrainingColumns(shape, allocator),
        series: trainingSeries,
      },
      this.#stride,
    );
    this.#measured = new MeasuredRowBuilder(shape, this.#overview);
  }

  /** Updates taken. */
  get step(): number {
    return this.#course.step;
  }

  /** It covers every loss so far and, once the run has ended, all that the network is. It does not depend on the RecordingSpec. */
  get fingerprint(): string {
    return this.#fingerprint.toString();
  }

  /** Trains one step: a run of n steps is over after n + 1 calls. */
  advance(): RunOutcome {
    if (this.#outcome !== "training") return this.#outcome;
    this.#outcome = this.#takeStep();
    if (this.#outcome !== "training")
      addNetwork(this.#fingerprint, this.#course.training.network);
    return this.#outcome;
  }

  /** What training has told since the last call; null where that is nothing. */
  takeTrained(): TrainedRows | null {
    return this.#trained.take();
  }

  /** What the probe has told since the last call. */
  takeMeasured(): readonly MeasuredRows[] {
    return this.#measured.take();
  }

  /** The checkpoints since the last call; none is of the step at which the run begins. All rows before them have been told. */
  takeCheckpoints(): readonly RunCheckpoint[] {
    const taken = this.#checkpoints;
    this.#checkpoints = [];
    return taken;
  }

  #takeStep(): RunOutcome {
    const { training } = this.#course;
    const { trainer } = training;
    const step = trainer.stepsTaken;
    const isLast = step === this.shape.steps;
    const isFinite = isStateFinite(training);
    const parts = isFinite ? this.#measureProbe(step) : null;
    if (step % this.#interval === 0 && step > (this.#origin?.step ?? 0))
      this.#checkpoints.push(this.#capture());
    const heldOut = this.#measureHeldOut(step);
    this.#train(step, isLast);
    this.#fingerprint.addNumber(trainer.loss);
    if (!isFinite || !isStepFinite(training)) return { divergedAt: step };
    if (parts !== null) this.#measured.add(step, parts, this.#probe);
    if (this.#isKept(step)) {
      const row = this.#trained.add(step);
      const { shift } = this.#shift;
      const measures = { batch: trainer, shift, heldOut };
      writeTrainedRow(this.#trained.columns, row, measures);
    }
    if (this.#course.turn()) this.#turn();
    return isLast ? "finished" : "training";
  }

  /** Whether the step has a column that is not known already. */
  #isKept(step: number): boolean {
    return step % this.#stride === 0 && step !== this.#origin?.step;
  }

  /** Whether no later step of the run has a column. */
  #isLastKept(step: number): boolean {
    return step + this.#stride > this.shape.steps;
  }

  /** Takes the step, or only looks at what it would be where it is the last. */
  #train(step: number, isLast: boolean): void {
    const { trainer } = this.#course.training;
    const isShiftDue =
      !isLast && step % this.#shiftInterval === 0 && this.#isKept(step);
    if (isShiftDue) this.#shift.begin();
    else this.#shift.forget();
    if (isLast) trainer.peek();
    else trainer.step();
    if (isShiftDue) this.#shift.measure();
  }

  #capture(): RunCheckpoint {
    const checkpoint = captureCheckpoint(this.#course.training);
    return { ...checkpoint, fingerprint: this.#fingerprint.state };
  }

  /** An intervention has made another network of it: what measures goes on with that one. */
  #turn(): void {
    const { network } = this.#course.training;
    this.#probe = new ProbeMeter(network, this.#data.probe, this.#recording);
    this.#heldOut = new HeldOut(network, this.#data.heldOut);
    this.#shift = new GradientShiftMeter(network);
  }

  /** What has been measured of the step; null where that is nothing. */
  #measureProbe(step: number): readonly Part[] | null {
    const isDue =
      this.#isKept(step) &&
      (step % this.#overview === 0 || this.#isLastKept(step));
    const { referenceStep } = this.#recording;
    const isReference = step === Math.min(referenceStep, this.shape.steps);
    if (!isDue && !isReference) return null;
    this.#probe.measure(step);
    if (isReference) this.#reference = this.#probe.takeReference();
    if (!isDue) return null;
    this.#probe.measureDistributions(this.#reference, step);
    return this.#reference === null ? PICTURE : PICTURE_AND_DRIFT;
  }

  #measureHeldOut(step: number): HeldOutAccuracy {
    const isLast = this.#isLastKept(step);
    const isDue =
      this.#isKept(step) && (step % HELD_OUT_INTERVAL === 0 || isLast);
    if (!isDue) return NOT_MEASURED;
    return this.#heldOut.measure(isOwnDue(step) || isLast);
  }
}

const PICTURE = ["picture"] as const;
const PICTURE_AND_DRIFT = ["picture", "drift"] as const;

function addNetwork(fingerprint: Fingerprint, { denseLayers }: Network): void {
  for (const { parameters, runningMean, runningVariance } of denseLayers) {
    for (const { values } of parameters) fingerprint.add(values);
    if (runningMean) fingerprint.add(runningMean);
    if (runningVariance) fingerprint.add(runningVariance);
  }
}
