import { expect, test } from "vitest";
import { createKeptRuns } from "../../src/lab/keptRuns";
import type { RunState } from "../../src/lab/labState";
import { NEW_RUN } from "../../src/lab/runState";
import type { Checkpoints } from "../../src/recording/checkpoints";
import type { Recording } from "../../src/recording/recording";

const run = (bytes: number): RunState => ({
  ...NEW_RUN,
  recording: { bytes } as Recording,
});

test("a run is kept under its key, and no other", () => {
  const kept = createKeptRuns(100);
  const first = run(10);
  kept.keep("first", first);
  expect(kept.get("first")).toBe(first);
  expect(kept.get("second")).toBeNull();
});

test("of more than three the oldest goes; what is kept again is not old", () => {
  const kept = createKeptRuns(100);
  for (const key of ["a", "b", "c", "a", "d"]) kept.keep(key, run(1));
  const there = ["a", "b", "c", "d"].filter((key) => kept.get(key) !== null);
  expect(there).toEqual(["a", "c", "d"]);
});

test("recordings take no more than the budget, but the newest stays", () => {
  const kept = createKeptRuns(100);
  kept.keep("a", run(60));
  kept.keep("b", run(60));
  expect([kept.get("a") === null, kept.get("b") === null]).toEqual([
    true,
    false,
  ]);
  kept.keep("c", run(150));
  expect([kept.get("b") === null, kept.get("c") === null]).toEqual([
    true,
    false,
  ]);
});

test("checkpoints count too", () => {
  const kept = createKeptRuns(100);
  const checkpoints = { bytes: 50 } as Checkpoints;
  kept.keep("a", { ...run(40), checkpoints });
  kept.keep("b", run(20));
  expect(kept.get("a")).toBeNull();
});

test("room can be made for a run that is about to be recorded", () => {
  const kept = createKeptRuns(100);
  kept.keep("a", run(40));
  kept.keep("b", run(40));
  kept.shrink(50);
  expect([kept.get("a") === null, kept.get("b") === null]).toEqual([
    true,
    false,
  ]);
  kept.shrink(0);
  expect(kept.get("b")).toBeNull();
});
