import { beforeEach, describe, expect, test } from "vitest";
import type { RunSummary } from "../../src/recording/summary";
import {
  createSummaryPool,
  type PoolEvent,
  type SummaryJob,
} from "../../src/worker/summaryPool";
import type { FromSummary, ToSummary } from "../../src/worker/protocol";
import { FakeWorker } from "./fakeWorker";
import { SPEC } from "./smallRun";

let workers: FakeWorker<ToSummary, FromSummary>[];
let events: PoolEvent[];
const hear = (event: PoolEvent) => events.push(event);

beforeEach(() => {
  workers = [];
  events = [];
});

const poolOf = (size: number) =>
  createSummaryPool(() => {
    workers.push(new FakeWorker());
    return workers.at(-1)!;
  }, size);

const jobs = (count: number): readonly SummaryJob[] =>
  Array.from({ length: count }, (_, seed) => ({
    spec: { ...SPEC, seed },
    how: { points: 1, tap: "linear", statistics: "own" },
  }));
const summaryOf = (seed: number) =>
  ({ steps: [seed] }) as unknown as RunSummary;
const told = (worker: number) =>
  workers[worker]!.told.map(({ spec }) => spec.seed);

/** The worker answers the last that it was told. */
function answer(worker: number): void {
  const { id, spec } = workers[worker]!.told.at(-1)!;
  workers[worker]!.say({ type: "summary", id, summary: summaryOf(spec.seed) });
}

describe("a pool", () => {
  test("gives each worker one run, and the next one when it has answered", () => {
    poolOf(2).run(jobs(5), hear);
    expect([told(0), told(1)]).toEqual([[0], [1]]);
    answer(1);
    expect([told(0), told(1)]).toEqual([[0], [1, 2]]);
    answer(0);
    answer(0);
    expect([told(0), told(1)]).toEqual([
      [0, 3, 4],
      [1, 2],
    ]);
    answer(0);
    answer(1);
    expect(events.map((event) => "index" in event && event.index)).toEqual([
      1, 0, 3, 4, 2,
    ]);
    expect(events[2]).toEqual({
      type: "summary",
      index: 3,
      summary: summaryOf(3),
    });
  });

  test("spawns no more workers than there are runs", () => {
    poolOf(4).run(jobs(2), hear);
    expect(workers).toHaveLength(2);
  });

  test("tells how far a run has come", () => {
    poolOf(1).run(jobs(1), hear);
    const { id } = workers[0]!.told[0]!;
    workers[0]!.say({ type: "progress", id, share: 0.5 });
    expect(events).toEqual([{ type: "progress", index: 0, share: 0.5 }]);
  });

  test("that is cancelled ends its workers at once, and nothing more is heard", () => {
    const pool = poolOf(2);
    pool.run(jobs(5), hear);
    pool.cancel();
    expect(workers.every(({ terminated }) => terminated)).toBe(true);
    answer(0);
    expect(events).toEqual([]);
  });

  test("takes no answer to an older list for one to the present", () => {
    const pool = poolOf(1);
    pool.run(jobs(2), hear);
    const { id } = workers[0]!.told[0]!;
    pool.run(jobs(3).slice(2), hear);
    expect(workers).toHaveLength(2);
    workers[1]!.say({ type: "summary", id, summary: summaryOf(0) });
    expect(events).toEqual([]);
    answer(1);
    expect(events).toEqual([
      { type: "summary", index: 0, summary: summaryOf(2) },
    ]);
  });

  test.each([
    ["dies", () => workers[0]!.raise("error", { message: "gone" })],
    [
      "reports a failure",
      () =>
        workers[0]!.say({
          type: "failed",
          id: workers[0]!.told[0]!.id,
          failure: { name: "RangeError", message: "no memory", stack: "" },
        }),
    ],
  ])("whose worker %s says so once, ends, and can be used again", (_, fail) => {
    const pool = poolOf(2);
    pool.run(jobs(4), hear);
    fail();
    expect(events).toEqual([
      expect.objectContaining({ type: "failed", reason: expect.any(String) }),
    ]);
    expect(workers.every(({ terminated }) => terminated)).toBe(true);
    pool.run(jobs(1), hear);
    answer(2);
    expect(events.at(-1)).toMatchObject({ type: "summary", index: 0 });
  });
});
