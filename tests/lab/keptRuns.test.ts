import { expect, test } from "vitest";
import {
  keptRun,
  shrunk,
  withKept,
  type KeptRuns,
} from "../../src/lab/keptRuns";
import type { RunState, WantedRun } from "../../src/lab/labState";
import type { Checkpoints } from "../../src/recording/checkpoints";
import type { Recording } from "../../src/recording/recording";
import { FROM_START } from "../../src/recording/runCheckpoint";

const BUDGET = 100;

const run = (key: string, bytes: number): RunState => ({
  start: { wanted: { key } as WantedRun, origin: FROM_START },
  status: { kind: "ready" },
  recording: { bytes } as Recording,
  checkpoints: null,
  previous: null,
  recordedSteps: 0,
  reach: 0,
  pictures: 0,
  axesUntil: null,
  stepsPerSecond: null,
  end: { outcome: "finished", fingerprint: "" },
});

/** One after the other, as they end. */
const keep = (...runs: readonly RunState[]): KeptRuns =>
  runs.reduce<KeptRuns>((kept, one) => withKept(kept, one, BUDGET), []);

const keys = (kept: KeptRuns) => kept.map(({ start }) => start.wanted.key);

test("a run is kept under its key, and no other; nothing is left to be trained of it", () => {
  const first = run("first", 10);
  const kept = keep(first);
  expect(keptRun(kept, "first")).toEqual({
    ...first,
    start: { ...first.start, origin: null },
  });
  expect(keptRun(kept, "second")).toBeNull();
});

test("of more than three the oldest goes; what is kept again is not old", () => {
  const kept = keep(...["a", "b", "c", "a", "d"].map((key) => run(key, 1)));
  expect(keys(kept)).toEqual(["c", "a", "d"]);
});

test("recordings take no more than the budget, but the newest stays", () => {
  const two = keep(run("a", 60), run("b", 60));
  expect(keys(two)).toEqual(["b"]);
  expect(keys(withKept(two, run("c", 150), BUDGET))).toEqual(["c"]);
});

test("checkpoints count too", () => {
  const checkpoints = { bytes: 50 } as Checkpoints;
  expect(keys(keep({ ...run("a", 40), checkpoints }, run("b", 20)))).toEqual([
    "b",
  ]);
});

test("room can be made for a run that is about to be recorded", () => {
  const two = keep(run("a", 40), run("b", 40));
  expect(keys(shrunk(two, 50))).toEqual(["b"]);
  expect(shrunk(two, 0)).toEqual([]);
});
