import { beforeEach, describe, expect, test } from "vitest";
import type { ShownSamples } from "../../src/data/shownSamples";
import type { Snapshot } from "../../src/recording/snapshot";
import {
  createReplayClient,
  type ReplayClient,
  type ReplayEvent,
} from "../../src/worker/replayClient";
import type { FromReplay, ToReplay } from "../../src/worker/protocol";
import { FakeWorker } from "./fakeWorker";
import { SPEC } from "./smallRun";

const wish = { regions: false, sample: null, statistics: "own" as const };
const at = (step: number) => ({ spec: SPEC, step, wish, checkpoint: null });
const snapshot = (id: number, step: number): FromReplay => ({
  type: "snapshot",
  id,
  snapshot: { step } as Snapshot,
});
const column = new Float32Array(2);

let workers: FakeWorker<ToReplay, FromReplay>[];
let events: ReplayEvent[];
let client: ReplayClient;
const worker = () => workers.at(-1)!;

beforeEach(() => {
  workers = [];
  events = [];
  client = createReplayClient(
    () => {
      workers.push(new FakeWorker());
      return worker();
    },
    (event) => events.push(event),
  );
});

const steps = () =>
  events.map((event) =>
    event.type === "snapshot" ? event.snapshot.step : event.type,
  );

describe("a replay client", () => {
  test("spawns no worker before it is asked", () => {
    client.stop();
    expect(workers).toHaveLength(0);
    client.askSnapshot(at(1));
    client.askSnapshot(at(2));
    expect(workers).toHaveLength(1);
  });

  test("hears the newest answer only", () => {
    client.askSnapshot(at(10));
    client.askSnapshot(at(20));
    worker().say(snapshot(1, 10));
    worker().say(snapshot(2, 20));
    expect(steps()).toEqual([20]);
  });

  test("hears the samples even where the answer that they came with is overtaken", () => {
    client.askSnapshot(at(10));
    client.askSnapshot(at(20));
    worker().say({ type: "samples", samples: {} as ShownSamples });
    expect(steps()).toEqual(["samples"]);
  });

  test("keeps a history and snapshots apart", () => {
    client.askHistory({
      spec: SPEC,
      layer: 0,
      tap: "linear",
      statistics: "own" as const,
      steps: [0, 1],
    });
    client.askSnapshot(at(10));
    worker().say({
      type: "history",
      id: 1,
      columns: [column],
      affines: [null],
    });
    worker().say(snapshot(2, 10));
    worker().say({
      type: "history",
      id: 1,
      columns: [column],
      affines: [null],
    });
    expect(steps()).toEqual(["history", 10, "history"]);
  });

  test("hears nothing after a stop", () => {
    client.askSnapshot(at(10));
    client.stop();
    worker().say(snapshot(1, 10));
    expect(worker().told.at(-1)).toEqual({ type: "stop" });
    expect(events).toEqual([]);
  });

  test("reports a death once, and asks a fresh worker the next time", () => {
    client.askSnapshot(at(10));
    client.askHistory({
      spec: SPEC,
      layer: 0,
      tap: "linear",
      statistics: "own" as const,
      steps: [0],
    });
    worker().raise("error", { message: "boom" });
    expect(events).toEqual([
      { type: "failed", reason: "unsupported", detail: "boom" },
    ]);
    client.askSnapshot(at(11));
    expect(workers).toHaveLength(2);
    worker().say(snapshot(3, 11));
    expect(steps()).toEqual(["failed", 11]);
  });

  test("says nothing of a death that comes when all has been answered", () => {
    client.askSnapshot(at(10));
    client.askHistory({
      spec: SPEC,
      layer: 0,
      tap: "linear",
      statistics: "own" as const,
      steps: [0],
    });
    worker().say(snapshot(1, 10));
    worker().say({
      type: "history",
      id: 2,
      columns: [column],
      affines: [null],
    });
    worker().raise("error", { message: "boom" });
    expect(steps()).toEqual([10, "history"]);
  });
});
