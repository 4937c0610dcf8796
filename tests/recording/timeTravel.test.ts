import fc from "fast-check";
import { expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import { checkpointBudget } from "../../src/recording/checkpointInterval";
import { Checkpoints } from "../../src/recording/checkpoints";
import { trainingAt } from "../../src/recording/course";
import { exposeRun } from "../../src/recording/recordRun";
import type { RecordingSpec, RunSpec } from "../../src/recording/runSpec";
import { openWorkspace } from "../../src/worker/simdWorkspace";
import { LAYER, NORMALIZED, PLENTY, withLayers } from "./sampleRuns";

/** What `npm run time-travel` measures, small. */
const SPEC: RunSpec = {
  ...withLayers([LAYER, NORMALIZED]),
  optimizer: { kind: "adam", learningRate: 0.01, weightDecay: 0 },
  steps: 900,
};
const DATA = createDataSet(SPEC.data, SPEC.seed);

function recorded(how: RecordingSpec) {
  const run = exposeRun(SPEC, how, openWorkspace);
  const checkpoints = new Checkpoints(checkpointBudget(how));
  let mostBytes = 0;
  for (const one of run.checkpoints) {
    checkpoints.add(one);
    mostBytes = Math.max(mostBytes, checkpoints.bytes);
  }
  return { recording: run.recording, checkpoints, mostBytes };
}

const PLENTIFUL = recorded(PLENTY);

test("any step is rebuilt from at most 49 steps before it, with the loss that was recorded", () => {
  const { recording, checkpoints } = PLENTIFUL;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: SPEC.steps }), (step) => {
      const checkpoint = checkpoints.nearest(step);
      expect(step - (checkpoint?.step ?? 0)).toBeLessThan(50);
      const rebuilt = trainingAt(SPEC, DATA, step, openWorkspace, checkpoint);
      rebuilt.trainer.peek();
      expect(Math.fround(rebuilt.trainer.loss)).toBe(
        recording.series.loss[step],
      );
    }),
    { numRuns: 40 },
  );
});

test("with little memory checkpoints and recording are fewer, never above it, and what they say is the same", () => {
  const how = { ...PLENTY, memoryBudget: 200_000 };
  const { recording, checkpoints, mostBytes } = recorded(how);
  expect(recording.bytes).toBeLessThanOrEqual(how.memoryBudget);
  expect(mostBytes).toBeLessThanOrEqual(checkpointBudget(how));
  expect(recording.columns).toBeLessThan(PLENTIFUL.recording.columns);
  expect(checkpoints.count).toBeGreaterThan(1);
  expect(checkpoints.count).toBeLessThan(PLENTIFUL.checkpoints.count);
  for (const step of [200, 450, SPEC.steps]) {
    const checkpoint = checkpoints.nearest(step);
    const { trainer } = trainingAt(SPEC, DATA, step, openWorkspace, checkpoint);
    trainer.peek();
    expect(Math.fround(trainer.loss)).toBe(
      PLENTIFUL.recording.series.loss[step],
    );
  }
});
