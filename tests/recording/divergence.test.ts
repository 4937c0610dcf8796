import { expect, test } from "vitest";
import {
  createLayerColumns,
  MEASURED_PARTS,
} from "../../src/recording/columns";
import { createDataSet } from "../../src/data/dataSet";
import { plainWorkspace } from "../../src/engine/workspace";
import { isStateFinite, isStepFinite } from "../../src/recording/divergence";
import { ProbeMeter } from "../../src/recording/probeMeter";
import type { RunSpec } from "../../src/recording/runSpec";
import { createTraining } from "../../src/recording/training";
import { arrays } from "./madeUpRows";
import { LAYER, NORMALIZED, PLENTY, record, SPEC } from "./sampleRuns";

/** Two identity layers at a learning rate at which their values grow without bound, and batches of two. */
const growing = (layers: RunSpec["network"]["layers"]): RunSpec => ({
  ...SPEC,
  network: { ...SPEC.network, layers },
  optimizer: { ...SPEC.optimizer, learningRate: 2 },
  batchSize: 2,
  steps: 80,
});

const PLAIN = growing(
  [LAYER, LAYER].map((layer) => ({ ...layer, activation: "identity" })),
);
const UNDER_BATCHNORM = growing(
  [NORMALIZED, NORMALIZED].map((layer) => ({
    ...layer,
    activation: "identity",
  })),
);

test.each([
  ["plain", PLAIN],
  ["under BatchNorm", UNDER_BATCHNORM],
])(
  "outcome and fingerprint of a run %s do not depend on how the probe is measured",
  (_, spec) => {
    const own = record(spec);
    const running = record(spec, { ...PLENTY, statistics: "running" });
    const withOutputs = record(spec, { ...PLENTY, outputs: true });
    for (const other of [running, withOutputs]) {
      expect(other.outcome).toEqual(own.outcome);
      expect(other.fingerprint).toBe(own.fingerprint);
    }
  },
);

test("what was recorded before keeps its resolution, however far the values have gone since", () => {
  const { recording } = record(PLAIN);
  const { counts, range } = recording.layer(0).taps.linear;
  const filled = counts.subarray(0, 128).filter((count) => count > 0).length;
  expect(filled).toBeGreaterThan(20);
  expect(range[recording.columns - 1]! / range[0]!).toBeGreaterThan(100);
});

function trainingOfSpec() {
  const data = createDataSet(SPEC.data, SPEC.seed);
  const training = createTraining(SPEC, data, () => plainWorkspace);
  training.trainer.step();
  return training;
}

test.each(["bias", "gamma", "beta", "runningMean", "runningVariance"] as const)(
  "a training whose %s is not finite has diverged",
  (name) => {
    const training = trainingOfSpec();
    expect(isStateFinite(training)).toBe(true);
    const layer = training.network.denseLayers.find((one) => one[name])!;
    layer[name]![1] = Infinity;
    expect(isStateFinite(training)).toBe(false);
  },
);

test("so has one with a weight, or a loss, that is not finite", () => {
  const training = trainingOfSpec();
  expect(isStepFinite(training)).toBe(true);
  training.network.denseLayers[0]!.weights[0] = NaN;
  training.trainer.peek();
  expect(isStepFinite(training)).toBe(false);
});

test("probe values that are not finite are counted, and the tap has no other numbers", () => {
  const training = trainingOfSpec();
  const { network } = training;
  network.denseLayers[0]!.bias![1] = Infinity;
  const data = createDataSet(SPEC.data, SPEC.seed);
  const probe = new ProbeMeter(network, data.probe);
  probe.measure(1);
  probe.measureDistributions(probe.takeReference(), 1);
  const shape = { units: [6, 5], probeSamples: 128, steps: 1 };
  const [columns] = createLayerColumns(shape, arrays(1));
  probe.layers[0]!.write(columns!, 0, MEASURED_PARTS);
  const { linear, activation } = columns!.taps;
  const binned = linear.counts.reduce((a, b) => a + b);
  expect([linear.notFinite[0], binned]).toEqual([128, 5 * 128]);
  for (const name of ["mean", "std", "percentile50", "drift"] as const)
    expect(linear[name][0], name).toBeNaN();
  // The hyperbolic tangent of what is infinite is 1.
  expect([activation.notFinite[0], activation.mean[0]]).toEqual([
    0,
    expect.any(Number),
  ]);
});
