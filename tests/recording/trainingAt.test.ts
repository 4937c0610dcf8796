import fc from "fast-check";
import { expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import { plainWorkspace } from "../../src/engine/workspace";
import {
  captureCheckpoint,
  type Checkpoint,
} from "../../src/recording/checkpoint";
import { trainingAt } from "../../src/recording/course";
import { record, SPEC } from "./sampleRuns";

test("a replayed training has the loss that was recorded at its step", () => {
  const { recording } = record();
  const data = createDataSet(SPEC.data, SPEC.seed);
  for (const step of [0, 1, 31, 60]) {
    const { trainer } = trainingAt(
      SPEC,
      data,
      step,
      () => plainWorkspace,
      null,
    );
    expect(trainer.stepsTaken).toBe(step);
    trainer.peek();
    expect(Math.fround(trainer.loss)).toBe(recording.series.loss[step]);
  }
});

test("from whatever checkpoint of its run, a replayed training is the same, to the bit", () => {
  const data = createDataSet(SPEC.data, SPEC.seed);
  const at = (step: number, checkpoint: Checkpoint | null) =>
    trainingAt(SPEC, data, step, () => plainWorkspace, checkpoint);
  const step = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(step, step, (before, more) => {
      const checkpoint = captureCheckpoint(at(before, null));
      const replayed = captureCheckpoint(at(before + more, checkpoint));
      expect(replayed).toEqual(captureCheckpoint(at(before + more, null)));
    }),
    { numRuns: 20 },
  );
});
