import fc from "fast-check";
import { expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import { NORMALIZATIONS } from "../../src/engine/normalizations";
import { PLACEMENTS, type OptimizerSpec } from "../../src/engine/networkSpec";
import { plainWorkspace, type OpenWorkspace } from "../../src/engine/workspace";
import {
  captureCheckpoint,
  restoreCheckpoint,
} from "../../src/recording/checkpoint";
import type { RunSpec } from "../../src/recording/runSpec";
import { createTraining, type Training } from "../../src/recording/training";
import { openWorkspace } from "../../src/worker/simdWorkspace";
import { fingerprintOf } from "../engine/specs";
import { LAYER, SPEC, withLayers } from "./sampleRuns";

const DATA = createDataSet(SPEC.data, SPEC.seed);
/** Three batches of it are an epoch, so that the order changes within a few steps. */
const BATCH = 300;

const OPTIMIZERS: Readonly<Record<string, OptimizerSpec>> = {
  sgd: { kind: "sgd", learningRate: 0.1, momentum: 0, weightDecay: 0 },
  momentum: {
    kind: "sgd",
    learningRate: 0.1,
    momentum: 0.9,
    weightDecay: 0.001,
  },
  adam: { kind: "adam", learningRate: 0.01, weightDecay: 0.001 },
};

const WORKSPACES: Readonly<Record<string, OpenWorkspace>> = {
  plain: () => plainWorkspace,
  SIMD: openWorkspace,
};

function lossesOf({ trainer }: Training, steps: number): number[] {
  return Array.from({ length: steps }, () => {
    trainer.step();
    return trainer.loss;
  });
}

const begin = (spec: RunSpec, workspace = "plain") =>
  createTraining(spec, DATA, WORKSPACES[workspace]!);

const cases = Object.keys(WORKSPACES).flatMap((workspace) =>
  Object.keys(OPTIMIZERS).flatMap((optimizer) =>
    NORMALIZATIONS.flatMap((normalization) =>
      PLACEMENTS.map(
        (placement) =>
          [workspace, optimizer, normalization, placement] as const,
      ),
    ),
  ),
);

test.each(cases)(
  "%s kernels, %s, %s normalization, %s: a restored training goes on as the captured one, to the bit",
  (workspace, optimizer, normalization, placement) => {
    const layer = { ...LAYER, normalization, placement };
    const spec: RunSpec = {
      ...withLayers([layer, { ...layer, units: 5, bias: false }, LAYER]),
      optimizer: OPTIMIZERS[optimizer]!,
      batchSize: BATCH,
    };
    const steps = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(steps, steps, steps, (captured, elsewhere, more) => {
        const original = begin(spec, workspace);
        lossesOf(original, captured);
        const checkpoint = captureCheckpoint(original);
        const restored = begin(spec, workspace);
        lossesOf(restored, elsewhere);
        restoreCheckpoint(restored, checkpoint);
        expect(restored.trainer.stepsTaken).toBe(captured);
        expect(lossesOf(restored, more)).toEqual(lossesOf(original, more));
        expect(fingerprintOf(restored.network)).toBe(
          fingerprintOf(original.network),
        );
        expect(captureCheckpoint(restored)).toEqual(
          captureCheckpoint(original),
        );
      }),
      { numRuns: 8 },
    );
  },
);

test("a checkpoint taken with one kind of kernels is restored with the other", () => {
  const original = begin(SPEC, "SIMD");
  lossesOf(original, 7);
  const restored = begin(SPEC, "plain");
  restoreCheckpoint(restored, captureCheckpoint(original));
  expect(lossesOf(restored, 5)).toEqual(lossesOf(original, 5));
});

test("a checkpoint survives being transferred, and later steps of its training", () => {
  const original = begin(SPEC);
  lossesOf(original, 4);
  const checkpoint = captureCheckpoint(original);
  const losses = lossesOf(original, 6);
  const { memory } = checkpoint;
  const arrived = structuredClone(checkpoint, { transfer: [memory] });
  const restored = begin(SPEC);
  restoreCheckpoint(restored, arrived);
  expect(memory.byteLength).toBe(0);
  expect(lossesOf(restored, 6)).toEqual(losses);
});

test("capturing changes nothing", () => {
  const [captured, left] = [begin(SPEC), begin(SPEC)];
  for (let t = 0; t < 10; t++) {
    captureCheckpoint(captured);
    expect(lossesOf(captured, 1)).toEqual(lossesOf(left, 1));
  }
});

test("what was measured before a restoration is not taken for what was measured after it", () => {
  const training = begin(SPEC);
  const checkpoint = captureCheckpoint(training);
  lossesOf(training, 3);
  restoreCheckpoint(training, checkpoint);
  const { loss, accuracy, gradientNorms } = training.trainer;
  expect([loss, accuracy, ...gradientNorms].every(Number.isNaN)).toBe(true);
});

test("the checkpoint of another network is refused", () => {
  const checkpoint = captureCheckpoint(begin(withLayers([LAYER])));
  expect(() => restoreCheckpoint(begin(SPEC), checkpoint)).toThrow(
    /checkpoint must have the training's \d+ bytes, got \d+/,
  );
});
