/**
 * @file One run: trains as its spec says, records every step, and can be stopped between any two.
 */
import { createDataSet, type CreateDataSet } from "../data/dataSet";
import type { DataSet } from "../data/dataSpec";
import { Fingerprint } from "../engine/fingerprint";
import type { Network } from "../engine/network";
import { plainWorkspace, type OpenWorkspace } from "../engine/workspace";
import { GradientShiftMeter } from "../measure/gradientShift";
import { captureCheckpoint, checkpointBytes } from "./checkpoint";
import { checkpointBudget, checkpointInterval } from "./checkpointInterval";
import type { RecordingChunk, RecordingShape } from "./chunk";
import { Course } from "./course";
import { isStateFinite, isStepFinite } from "./divergence";
import {
  HELD_OUT_INTERVAL,
  HeldOut,
  isOwnDue,
  NOT_MEASURED,
  type HeldOutAccuracy,
} from "./heldOut";
import { ProbeMeter, type Reference } from "./probeMeter";
import { Recorder } from "./recorder";
import { ReferencePass } from "./referencePass";
import {
  FROM_START,
  type RunCheckpoint,
  type RunOrigin,
} from "./runCheckpoint";
import type { RecordingSpec, RunSpec } from "./runSpec";
import { shiftInterval } from "./shiftInterval";

/** `divergedAt`: see divergence.ts; that step has no column. */
export type RunOutcome =
  "training" | "finished" | { readonly divergedAt: number };

export class Run {
  readonly shape: RecordingShape;
  readonly #course: Course;
  readonly #data: DataSet;
  readonly #recording: RecordingSpec;
  /** It measures the course's network; see #turn. */
  #probe: ProbeMeter;
  #heldOut: HeldOut;
  #shift: GradientShiftMeter;
  readonly #recorder: Recorder;
  readonly #fingerprint = new Fingerprint();
  /** Steps between two checkpoints. */
  readonly #interval: number;
  /** Steps between two measurements of gradient shift. */
  readonly #shiftInterval: number;
  #checkpoints: RunCheckpoint[] = [];
  readonly #origin: RunCheckpoint | null;
  /** Until the reference has been taken; null where that is the run's own first step. */
  #referencePass: ReferencePass | null;
  #reference: Reference | null = null;
  #outcome: RunOutcome = "training";

  /**
   * `openWorkspace`: what computes; it decides how fast, never what. `createData`: see keepDataSet. From a checkpoint on,
   * all is as it is in a run from step 0; what lies before it, and its own step, is not recorded again.
   */
  constructor(
    spec: RunSpec,
    recording: RecordingSpec,
    openWorkspace: OpenWorkspace = () => plainWorkspace,
    createData: CreateDataSet = createDataSet,
    { checkpoint, reference }: RunOrigin = FROM_START,
  ) {
    const data = createData(spec.data, spec.seed);
    this.shape = shapeOf(spec, data, recording);
    this.#data = data;
    this.#recording = recording;
    this.#course = new Course(spec, data, openWorkspace);
    this.#interval = checkpointInterval(
      spec,
      data,
      checkpointBytes(this.#course.training),
      checkpointBudget(recording),
    );
    this.#shiftInterval = shiftInterval(spec.network);
    if (checkpoint !== null) this.#course.resume(checkpoint);
    this.#origin = checkpoint;
    const { network } = this.#course.training;
    this.#probe = new ProbeMeter(network, data.probe, recording);
    this.#heldOut = new HeldOut(network, data.heldOut);
    this.#shift = new GradientShiftMeter(network);
    this.#recorder = new Recorder(this.shape, recording.memoryBudget);
    if (checkpoint !== null) {
      this.#recorder.skipTo(checkpoint.step + 1);
      this.#fingerprint.state = checkpoint.fingerprint;
    }
    this.#referencePass =
      recording.referenceStep > 0 || checkpoint !== null
        ? new ReferencePass(spec, data, recording, openWorkspace, reference)
        : null;
  }

  /** Updates taken. */
  get step(): number {
    return this.#course.step;
  }

  /** It covers every loss so far and, once the run has ended, all that the network is. It does not depend on the RecordingSpec. */
  get fingerprint(): string {
    return this.#fingerprint.toString();
  }

  /** Measures and trains one step: a run of n steps is over after n + 1 calls, and those that reach a later reference. */
  advance(): RunOutcome {
    if (this.#outcome !== "training") return this.#outcome;
    if (this.#referencePass) this.#approachReference(this.#referencePass);
    else this.#outcome = this.#takeStep();
    if (this.#outcome !== "training")
      addNetwork(this.#fingerprint, this.#course.training.network);
    return this.#outcome;
  }

  /** What was recorded since the last chunk; null where that is nothing. */
  takeChunk(): RecordingChunk | null {
    return this.#recorder.takeChunk();
  }

  /** The checkpoints since the last call; none is of the step at which the run begins. All rows before them have been recorded. */
  takeCheckpoints(): readonly RunCheckpoint[] {
    const taken = this.#checkpoints;
    this.#checkpoints = [];
    return taken;
  }

  #approachReference(pass: ReferencePass): void {
    pass.advance();
    if (!pass.isDone) return;
    this.#reference = pass.reference;
    this.#referencePass = null;
  }

  #takeStep(): RunOutcome {
    const { training } = this.#course;
    const { trainer } = training;
    const step = trainer.stepsTaken;
    const isLast = step === this.shape.steps;
    const isFinite = isStateFinite(training);
    if (isFinite) this.#measureProbe(step);
    if (step % this.#interval === 0 && step > (this.#origin?.step ?? 0))
      this.#checkpoints.push(this.#capture());
    const heldOut = this.#measureHeldOut(step);
    this.#train(step, isLast);
    this.#fingerprint.addNumber(trainer.loss);
    if (!isFinite || !isStepFinite(training)) return { divergedAt: step };
    if (this.#isDue(step)) {
      const { shift } = this.#shift;
      const measures = { batch: trainer, shift, heldOut };
      this.#recorder.record(step, this.#probe, measures);
    }
    if (this.#course.turn()) this.#turn();
    return isLast ? "finished" : "training";
  }

  /** Whether the step is recorded: the origin's has been. */
  #isDue(step: number): boolean {
    return step !== this.#origin?.step && this.#recorder.isDue(step);
  }

  /** Takes the step, or only looks at what it would be where it is the last. */
  #train(step: number, isLast: boolean): void {
    const { trainer } = this.#course.training;
    const isShiftDue =
      !isLast && step % this.#shiftInterval === 0 && this.#isDue(step);
    if (isShiftDue) this.#shift.begin();
    else this.#shift.forget();
    if (isLast) trainer.peek();
    else trainer.step();
    if (isShiftDue) this.#shift.measure();
  }

  #capture(): RunCheckpoint {
    const { state } = this.#fingerprint;
    const checkpoint = captureCheckpoint(this.#course.training);
    return { ...checkpoint, fingerprint: state };
  }

  /** An intervention has made another network of it: what measures goes on with that one. */
  #turn(): void {
    const { network } = this.#course.training;
    const old = this.#probe;
    this.#probe = new ProbeMeter(network, this.#data.probe, this.#recording);
    this.#probe.follow(old);
    this.#heldOut = new HeldOut(network, this.#data.heldOut);
    this.#shift = new GradientShiftMeter(network);
  }

  /** Where the next step has a column and this one has none, only what its drift per step is measured from is kept. */
  #measureProbe(step: number): void {
    const isDue = this.#isDue(step);
    if (!isDue && !this.#isDue(step + 1)) return;
    const probe = this.#probe;
    probe.measure(step);
    if (step === 0 && this.#recording.referenceStep === 0)
      this.#reference = probe.takeReference();
    if (isDue) probe.measureDistributions(this.#reference, step);
    else probe.keep(step);
  }

  #measureHeldOut(step: number): HeldOutAccuracy {
    const recorder = this.#recorder;
    const isDue =
      this.#isDue(step) &&
      (step % HELD_OUT_INTERVAL === 0 || recorder.isLast(step));
    if (!isDue) return NOT_MEASURED;
    return this.#heldOut.measure(isOwnDue(step) || recorder.isLast(step));
  }
}

function shapeOf(
  { network, steps }: RunSpec,
  data: DataSet,
  { outputs = false }: RecordingSpec,
): RecordingShape {
  const units = network.layers.map((layer) => layer.units);
  const shape = { units, probeSamples: data.probe.count, steps };
  return outputs ? { ...shape, outputs: data.outputs } : shape;
}

function addNetwork(fingerprint: Fingerprint, { denseLayers }: Network): void {
  for (const { parameters, runningMean, runningVariance } of denseLayers) {
    for (const { values } of parameters) fingerprint.add(values);
    if (runningMean) fingerprint.add(runningMean);
    if (runningVariance) fingerprint.add(runningVariance);
  }
}
