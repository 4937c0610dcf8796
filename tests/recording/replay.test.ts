import { expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import { plainWorkspace } from "../../src/engine/workspace";
import { trainingAt } from "../../src/recording/replay";
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
    expect(Math.fround(trainer.loss)).toBe(recording.loss[step]);
  }
});
