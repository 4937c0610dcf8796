/**
 * @file How much work it is to train runs and to measure them, in floating-point operations, and how long that takes. Pure.
 */
import { imageSide, PROBE } from "../data/dataSpec";
import { RUN_NAMES } from "../experiment/experiment";
import { stepOperations } from "../recording/checkpointInterval";
import { TAPS } from "../recording/chunk";
import type { RunSpec } from "../recording/runSpec";
import type { LabState, RunState } from "./labState";

/** What measuring one value of one tap takes, its share of histogram, sorting and distances: as measured. */
const PER_VALUE = 150;
/** A training step has three products; the probe goes through one of them. */
const FORWARD_SHARE = 1 / 3;
/** It hardly matters: an output layer is small beside the hidden ones. */
const OUTPUTS = 10;

/** Operations per second of one worker, as long as nothing has been measured here: two cores of a server of 2024 reach as many. */
const USUAL_RATE = 12e9;

/** Operations of a whole run. */
export interface RunWork {
  readonly expose: number;
  readonly develop: number;
}

export function workOf(spec: RunSpec): RunWork {
  const { network, batchSize, steps } = spec;
  const inputs = (imageSide(spec.data) ?? Math.SQRT2) ** 2;
  const training = stepOperations(spec, { inputs, outputs: OUTPUTS });
  const units = network.layers.reduce((sum, layer) => sum + layer.units, 0);
  const measuring =
    (PROBE / batchSize) * FORWARD_SHARE * training +
    PER_VALUE * PROBE * units * TAPS.length;
  return {
    expose: steps * training,
    develop: steps * (training + measuring),
  };
}

/** Operations: training that takes a worker some two seconds. */
const BRIEF = 24e9;

/** Whether the whole history of a run is in sight as soon as a reader looks for it. */
export const isBrief = (spec: RunSpec): boolean => workOf(spec).expose < BRIEF;

/** What has been done of both runs. */
export const workDone = ({ runs }: Pick<LabState, "runs">): number =>
  RUN_NAMES.reduce((sum, name) => sum + doneOf(runs[name]), 0);

/** What is left of the runs that are in training; 0 where none is. */
export function workLeft({ runs }: Pick<LabState, "runs">): number {
  let left = 0;
  for (const name of RUN_NAMES) {
    const { status, start } = runs[name];
    if (status.kind !== "training") continue;
    const { expose, develop } = workOf(start.wanted.spec);
    left += Math.max(0, expose + develop - doneOf(runs[name]));
  }
  return left;
}

type Speed = Pick<LabState, "workRate" | "machine">;

/** Operations per second, expected or found. */
export const rateOf = ({ workRate, machine }: Speed): number =>
  workRate ?? USUAL_RATE * machine.workers;

/** Seconds until both runs are known in full; null where nothing is left. */
export function secondsLeft(
  state: Pick<LabState, "runs"> & Speed,
): number | null {
  const left = workLeft(state);
  return left === 0 ? null : left / rateOf(state);
}

/** Seconds that runs of such specs take together. */
export function secondsFor(specs: readonly RunSpec[], speed: Speed): number {
  let all = 0;
  for (const { expose, develop } of specs.map(workOf)) all += expose + develop;
  return all / rateOf(speed);
}

function doneOf({ start, recording, end }: RunState): number {
  if (recording === null) return 0;
  const { expose, develop } = workOf(start.wanted.spec);
  const { shape, stride, lastStep, developed } = recording;
  const columns = Math.floor(shape.steps / stride) + 1;
  const trained = end === null ? lastStep / shape.steps : 1;
  return trained * expose + (developed / columns) * develop;
}
