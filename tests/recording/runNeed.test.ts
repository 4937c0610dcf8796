import { expect, test } from "vitest";
import { countSamples, createDataSet } from "../../src/data/dataSet";
import { presetExperiment } from "../../src/experiment/presets";
import { resolveRun } from "../../src/experiment/resolveRun";
import { plainWorkspace } from "../../src/engine/workspace";
import { Exposure } from "../../src/recording/exposure";
import { exposeRun } from "../../src/recording/recordRun";
import {
  assertRoom,
  needOfRun,
  pageBytes,
  TooLarge,
} from "../../src/recording/runNeed";
import type { RecordingSpec, RunSpec } from "../../src/recording/runSpec";
import {
  KEPT_TRAININGS,
  workerBytes,
  workersWithin,
} from "../../src/recording/workerBytes";

const HOW: RecordingSpec = {
  referenceStep: 0,
  memoryBudget: 96 * 2 ** 20,
  statistics: "own",
  outputs: false,
};
const DEFAULT = resolveRun(presetExperiment("sigmoid-digits"), "B");

const SPECS: Readonly<Record<string, RunSpec>> = {
  default: { ...DEFAULT, steps: 120 },
  "with Adam": {
    ...DEFAULT,
    steps: 120,
    optimizer: { kind: "adam", learningRate: 0.01, weightDecay: 0 },
  },
  "points in the plane": {
    ...DEFAULT,
    steps: 120,
    data: { kind: "rings", noise: 0.1 },
  },
};

test.each(Object.entries(SPECS))(
  "%s: what is announced of a run is what it takes",
  (_, spec) => {
    const need = needOfRun(spec, HOW, countSamples(spec.data));
    let floats = 0;
    new Exposure(spec, HOW, (wanted) => {
      floats += wanted;
      return plainWorkspace;
    });
    expect(need.training).toBe(4 * floats);

    const { training, heldOut, probe } = createDataSet(spec.data, spec.seed);
    const data = [training, heldOut, probe].reduce(
      (sum, { features, labels }) =>
        sum + features.byteLength + labels.byteLength,
      0,
    );
    expect(need.data).toBe(data);

    const { recording, checkpoints } = exposeRun(spec, HOW);
    expect(need.recording).toBe(recording.bytes);
    const taken = checkpoints.reduce(
      (sum, { memory }) => sum + memory.byteLength,
      0,
    );
    expect(taken).toBeLessThanOrEqual(need.checkpoints);
    expect(taken).toBeGreaterThan(0.3 * need.checkpoints);
  },
);

test("what does not fit is refused before it is tried", () => {
  const need = needOfRun(DEFAULT, HOW, countSamples(DEFAULT.data));
  const both = [need, need];
  const all = pageBytes(both) + workerBytes(both);
  expect(() => assertRoom(both, all)).not.toThrow();
  expect(() => assertRoom(both, all - 1)).toThrow(TooLarge);
});

test("a worker keeps small trainings, and of large ones the one that it works with", () => {
  const small = { training: 10, data: 1 };
  expect(workerBytes([small, small])).toBe(31);
  const large = { training: 5 * KEPT_TRAININGS, data: 1 };
  expect(workerBytes([small, large])).toBe(5 * KEPT_TRAININGS + 1);
});

test("fewer workers run where the memory is small, and none where it is too small for one", () => {
  const need = { training: 2 * KEPT_TRAININGS, data: 0 };
  const room = (trainings: number) =>
    workersWithin(100 + trainings * need.training, 100, [need]);
  expect([room(3), room(1), room(0.9)]).toEqual([3, 1, 0]);
});
