import { beforeEach, describe, expect, test } from "vitest";
import {
  createRunClient,
  type RunClient,
  type RunEvent,
} from "../../src/worker/client";
import { FROM_START } from "../../src/recording/runCheckpoint";
import { FakeWorker } from "./fakeWorker";
import { RECORDING, SPEC } from "./smallRun";

const shape = { units: [4], probeSamples: 128, steps: 10 };
const started = (runId: number) => ({ type: "started", runId, shape }) as const;
const finished = (runId: number) =>
  ({ type: "finished", runId, fingerprint: "f" }) as const;
const failed = (runId: number, message: string) =>
  ({
    type: "failed",
    runId,
    failure: { name: "Error", message, stack: "" },
  }) as const;

let workers: FakeWorker[];
let events: RunEvent[];
let client: RunClient;
const worker = () => workers.at(-1)!;

beforeEach(() => {
  workers = [];
  events = [];
  client = createRunClient(
    () => {
      workers.push(new FakeWorker());
      return worker();
    },
    (event) => events.push(event),
  );
});

describe("a client", () => {
  test("spawns one worker for all its runs, and numbers them", () => {
    expect(client.start(SPEC, RECORDING)).toBe(1);
    expect(client.start(SPEC, RECORDING)).toBe(2);
    expect(workers).toHaveLength(1);
    expect(worker().told).toEqual(
      [1, 2].map((runId) => ({
        type: "start",
        runId,
        spec: SPEC,
        recording: RECORDING,
        origin: FROM_START,
      })),
    );
  });

  test("drops what an older run still says", () => {
    client.start(SPEC, RECORDING);
    client.start(SPEC, RECORDING);
    worker().say(started(1));
    worker().say(finished(1));
    worker().say(failed(1, "late"));
    worker().say(started(2));
    expect(events).toEqual([started(2)]);
    expect(worker().terminated).toBe(false);
  });

  test("hears nothing more of a run that it has stopped", () => {
    client.start(SPEC, RECORDING);
    client.stop();
    worker().say(started(1));
    expect(worker().told.at(-1)).toEqual({ type: "stop" });
    expect(events).toEqual([]);
  });

  test("ends its worker when it is disposed of", () => {
    client.start(SPEC, RECORDING);
    client.dispose();
    worker().say(started(1));
    expect(worker().terminated).toBe(true);
    expect(events).toEqual([]);
  });
});

describe("a failure", () => {
  test.each([
    ["RangeError: Array buffer allocation failed", "outOfMemory"],
    [
      "RangeError: WebAssembly.Memory(): could not allocate memory",
      "outOfMemory",
    ],
    ["out of memory", "outOfMemory"],
    ["x is not a function", "crashed"],
  ] as const)("that the worker reports as “%s” is %s", (message, reason) => {
    client.start(SPEC, RECORDING);
    worker().say(started(1));
    worker().say(failed(1, message));
    expect(events.at(-1)).toEqual({
      type: "failed",
      runId: 1,
      reason,
      detail: `Error: ${message}`,
    });
  });

  test("of the worker itself, after it has spoken, is a crash", () => {
    client.start(SPEC, RECORDING);
    worker().say(started(1));
    worker().raise("error", { message: "boom" });
    expect(events.at(-1)).toMatchObject({
      type: "failed",
      reason: "crashed",
      detail: "boom",
    });
  });

  test("of a script that never spoke means that the browser cannot run it", () => {
    client.start(SPEC, RECORDING);
    worker().raise("error");
    expect(events).toEqual([
      { type: "failed", runId: 1, reason: "unsupported", detail: "" },
    ]);
  });

  test("to read a message is a crash", () => {
    client.start(SPEC, RECORDING);
    worker().raise("messageerror");
    expect(events).toMatchObject([{ type: "failed", reason: "crashed" }]);
  });

  test("ends the worker, and the next start spawns a fresh one", () => {
    client.start(SPEC, RECORDING);
    worker().raise("error", { message: "boom" });
    expect(worker().terminated).toBe(true);
    client.start(SPEC, RECORDING);
    expect(workers).toHaveLength(2);
    workers[0]!.say(started(2));
    workers[0]!.raise("error", { message: "again" });
    worker().say(started(2));
    expect(events.map(({ type }) => type)).toEqual(["failed", "started"]);
  });

  test("of an idle worker is told to nobody, but the worker is replaced", () => {
    client.start(SPEC, RECORDING);
    worker().say(finished(1));
    worker().raise("error", { message: "boom" });
    expect(events).toEqual([finished(1)]);
    client.start(SPEC, RECORDING);
    expect(workers).toHaveLength(2);
  });

  test("to spawn is reported, and can be tried again", () => {
    let supported = false;
    const late = createRunClient(
      () => {
        if (!supported) throw new Error("no workers here");
        return new FakeWorker();
      },
      (event) => events.push(event),
    );
    late.start(SPEC, RECORDING);
    expect(events).toEqual([
      {
        type: "failed",
        runId: 1,
        reason: "unsupported",
        detail: "no workers here",
      },
    ]);
    supported = true;
    expect(late.start(SPEC, RECORDING)).toBe(2);
    expect(events).toHaveLength(1);
  });
});
