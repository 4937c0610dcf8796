/**
 * @file The processor time of the jobs that a switch and an opening of the page ask for.
 */
import { createDataSet } from "../../src/data/dataSet";
import { presetExperiment } from "../../src/experiment/presets";
import { resolveRun } from "../../src/experiment/resolveRun";
import { partsBetween } from "../../src/lab/developing";
import { Development, EVERYTHING } from "../../src/recording/development";
import { Exposure } from "../../src/recording/exposure";
import type { RunCheckpoint } from "../../src/recording/runCheckpoint";
import type { RecordingSpec, RunSpec } from "../../src/recording/runSpec";
import { openWorkspace } from "../../src/worker/simdWorkspace";
import { simulate, type Film, type Waits } from "./schedule";

const HOW: RecordingSpec = {
  referenceStep: 0,
  memoryBudget: 96 * 2 ** 20,
  statistics: "own",
  outputs: false,
};
const WORKERS = [1, 2, 4, 8];

/** Milliseconds of processor time of this process. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timeExposure(spec: RunSpec) {
  const exposure = new Exposure(spec, HOW, openWorkspace);
  const start = processorTime();
  const seen: { checkpoint: RunCheckpoint; at: number }[] = [];
  let isOver = false;
  while (!isOver) {
    isOver = exposure.advance() !== "training";
    for (const checkpoint of exposure.takeCheckpoints())
      seen.push({ checkpoint, at: processorTime() - start });
  }
  return { seen, time: processorTime() - start };
}

function filmOf(spec: RunSpec): Film {
  const { seen, time } = timeExposure(spec);
  const data = createDataSet(spec.data, spec.seed);
  const development = new Development(spec, HOW, data, openWorkspace);
  development.seekReference(null);
  while (!development.approachReference());
  const checkpoints = [null, ...seen.map(({ checkpoint }) => checkpoint)];
  const parts = partsBetween(checkpoints, spec.steps).map((part) => {
    const start = processorTime();
    development.begin(part, EVERYTHING);
    while (development.advance());
    development.take();
    const end = seen.find(({ checkpoint }) => checkpoint.step >= part.last);
    return { from: end?.at ?? time, time: processorTime() - start };
  });
  return { exposure: time, parts };
}

export interface SimulatedWaits {
  readonly workers: number;
  readonly switching: Waits;
  readonly opening: Waits;
}

/** The default experiment: run B after a switch, and both runs from the opening on. */
export function simulatedWaits(): readonly SimulatedWaits[] {
  const experiment = presetExperiment("sigmoid-digits");
  const [A, B] = (["A", "B"] as const).map((run) =>
    resolveRun(experiment, run),
  );
  filmOf(B!); // until the compiler is done
  const [a, b] = [filmOf(A!), filmOf(B!)];
  return WORKERS.map((workers) => ({
    workers,
    switching: simulate([b], workers),
    opening: simulate([a, b], workers),
  }));
}
