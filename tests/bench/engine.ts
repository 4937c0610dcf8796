/**
 * @file Times the engine: steps per second, and how much longer they take when every step is recorded.
 */
import { createDataSet } from "../../src/data/dataSet";
import { Run } from "../../src/recording/run";
import type { RunSpec } from "../../src/recording/runSpec";
import { createTraining } from "../../src/recording/training";
import { openWorkspace } from "../../src/worker/simdModule";
import { WORKLOADS } from "./workloads";

export interface EngineRow {
  readonly workload: string;
  /** Training alone. */
  readonly stepsPerSecond: number;
  /** Training and recording every step. */
  readonly recordedStepsPerSecond: number;
  /** Time of recording ÷ time of training. */
  readonly recordingCost: number;
}

/** Times of training and of training while recording are taken in turns, so that both see the same machine. */
const ROUNDS = 9;
/** Milliseconds of one timing. */
const TIMING = 120;
const WARM_UP = 400;

/** Prints the rows as JSON. */
export function main(): number {
  const subjects = WORKLOADS.map(({ name, spec }) => createSubject(name, spec));
  for (const { train, record } of subjects) {
    timePerCall(train, WARM_UP);
    timePerCall(record, WARM_UP);
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const { train, record, training, recording } of subjects) {
      training.push(timePerCall(train, TIMING));
      recording.push(timePerCall(record, TIMING));
    }
  console.log(JSON.stringify(subjects.map(toRow)));
  return 0;
}

/** `training` and `recording`: milliseconds per step of each round. */
function createSubject(workload: string, spec: RunSpec) {
  const data = createDataSet(spec.data, spec.seed);
  const { trainer } = createTraining(spec, data, openWorkspace);
  const recording = { referenceStep: 0, memoryBudget: 2 ** 40 };
  const run = new Run(spec, recording, openWorkspace);
  return {
    workload,
    train: () => trainer.step(),
    record: () => {
      run.advance();
      if (run.step % 16 === 0) run.takeChunk();
    },
    training: [] as number[],
    recording: [] as number[],
  };
}

/** Milliseconds per call, over at least `duration` milliseconds and three calls. */
function timePerCall(call: () => void, duration: number): number {
  const start = performance.now();
  let calls = 0;
  let passed = 0;
  while (passed < duration || calls < 3) {
    call();
    calls++;
    passed = performance.now() - start;
  }
  return passed / calls;
}

function toRow({
  workload,
  training,
  recording,
}: ReturnType<typeof createSubject>): EngineRow {
  const ratios = recording.map((time, round) => time / training[round]! - 1);
  return {
    workload,
    stepsPerSecond: 1000 / median(training),
    recordedStepsPerSecond: 1000 / median(recording),
    recordingCost: median(ratios),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
