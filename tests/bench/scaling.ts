/**
 * @file What depth and width cost: time and memory of one run of the default experiment's data, sigmoid, BatchNorm in every
 * layer, each step recorded.
 */
import { developedStep } from "./developedStep";
import { createDataSet } from "../../src/data/dataSet";
import type { LayerSpec } from "../../src/engine/networkSpec";
import { bytesPerColumn, finalStride } from "../../src/recording/capacity";
import { recordingShape } from "../../src/recording/recordingShape";
import type { RunSpec } from "../../src/recording/runSpec";
import { createTraining } from "../../src/recording/training";
import { RECORDING_BUDGET_PER_RUN } from "../../src/lab/wantedRun";
import { openWorkspace } from "../../src/worker/simdWorkspace";

const DEPTHS = [1, 2, 4, 8, 16, 32];
const WIDTHS = [8, 32, 128, 512];
/** What memory is stated for. */
const STEPS = 2000;
const NEVER_REACHED = 1_000_000;
/** Milliseconds, and steps, that a timing takes at least. */
const DURATION = 300;
const MIN_STEPS = 3;
const ROUNDS = 3;

export interface Scaling {
  readonly depth: number;
  readonly width: number;
  /** Microseconds per step. */
  readonly training: number;
  readonly recorded: number;
  /** Bytes: of the worker's workspace, and of the recording of all steps. */
  readonly workspace: number;
  readonly recording: number;
  /** Every how many steps are kept within the page's bound. */
  readonly stride: number;
}

export const scalings = (): readonly Scaling[] =>
  DEPTHS.flatMap((depth) => WIDTHS.map((width) => measure(depth, width)));

function measure(depth: number, width: number): Scaling {
  const spec = specOf(depth, width);
  const data = createDataSet(spec.data, spec.seed);
  let workspace = 0;
  const { trainer } = createTraining(spec, data, (floats) => {
    workspace = 4 * floats;
    return openWorkspace(floats);
  });
  const shape = recordingShape({ ...spec, steps: STEPS }, data, {});
  const training = timePerStep(() => trainer.step());
  const recorded = timePerStep(developedStep(spec, openWorkspace));
  return {
    depth,
    width,
    training,
    recorded,
    workspace,
    recording: bytesPerColumn(shape) * (STEPS + 1),
    stride: finalStride(shape, RECORDING_BUDGET_PER_RUN),
  };
}

/** The median of a few rounds, after one that does not count. */
function timePerStep(step: () => void): number {
  const times = Array.from({ length: ROUNDS + 1 }, () => {
    const start = performance.now();
    let steps = 0;
    let passed = 0;
    while (passed < DURATION || steps < MIN_STEPS) {
      step();
      steps++;
      passed = performance.now() - start;
    }
    return (1000 * passed) / steps;
  });
  return times.slice(1).toSorted((a, b) => a - b)[ROUNDS >> 1]!;
}

function specOf(depth: number, units: number): RunSpec {
  const layer: LayerSpec = {
    units,
    activation: "sigmoid",
    normalization: "batch",
    placement: "beforeActivation",
    bias: false,
    frozen: false,
  };
  return {
    data: { kind: "digits", size: 12 },
    seed: 1,
    network: {
      layers: Array<LayerSpec>(depth).fill(layer),
      loss: "crossEntropy",
      initialization: { kind: "xavier" },
    },
    optimizer: { kind: "sgd", learningRate: 0.5, momentum: 0, weightDecay: 0 },
    batchSize: 60,
    steps: NEVER_REACHED,
  };
}
