/**
 * @file What the experiment takes of memory and time, computed before it is trained.
 */
import { formatStep } from "../../controls/numberFormat";
import { countSamples } from "../../data/dataSet";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import { wantedRun } from "../../lab/wantedRun";
import { secondsFor } from "../../lab/workload";
import { needOfRun, pageBytes, type RunNeed } from "../../recording/runNeed";
import { workerBytes, workersWithin } from "../../recording/workerBytes";

type Wanting = Pick<LabState, "experiment" | "view" | "machine">;

/** All in bytes. */
export interface ExperimentNeed {
  readonly recordings: number;
  /** At most. */
  readonly checkpoints: number;
  /** What one worker takes, and how many of them there is room for; 0 where not even one fits. */
  readonly worker: number;
  readonly workers: number;
  readonly all: number;
  /** What the page and its workers may take. */
  readonly allowed: number;
  /** Every how many steps one is kept. */
  readonly stride: number;
}

export function needOf(state: Wanting): ExperimentNeed {
  const needs = RUN_NAMES.map((name) => needOfWanted(state, name));
  const sum = (of: (need: RunNeed) => number) =>
    needs.reduce((total, need) => total + of(need), 0);
  const recordings = sum(({ recording }) => recording);
  const checkpoints = sum((need) => need.checkpoints);
  const { workers: most, memory: allowed } = state.machine;
  const page = pageBytes(needs);
  const workers = Math.min(most, workersWithin(allowed, page, needs));
  const worker = workerBytes(needs);
  return {
    recordings,
    checkpoints,
    worker,
    workers,
    all: page + Math.max(1, workers) * worker,
    allowed,
    stride: Math.max(...needs.map(({ stride }) => stride)),
  };
}

/** Seconds that both runs take from their start. */
export const estimatedSeconds = (
  state: Wanting & Pick<LabState, "workRate">,
): number =>
  secondsFor(
    RUN_NAMES.map((name) => wantedRun(state, name).spec),
    state,
  );

function needOfWanted(state: Wanting, name: RunName): RunNeed {
  const { spec, recording } = wantedRun(state, name);
  return needOfRun(spec, recording, countSamples(spec.data));
}

const MEGABYTE = 2 ** 20;

/** Two digits at least. */
export function megabytes(bytes: number): string {
  const amount = bytes / MEGABYTE;
  return amount < 10 ? amount.toFixed(1) : formatStep(Math.round(amount));
}
