import { MessageChannel, type MessagePort } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FROM_START } from "../../src/recording/runCheckpoint";
import { Run } from "../../src/recording/run";
import type { RunSpec } from "../../src/recording/runSpec";
import type { Clock, Endpoint } from "../../src/worker/endpoint";
import type { FromWorker, ToWorker } from "../../src/worker/protocol";
import { serve } from "../../src/worker/runner";
import { byHand } from "./byHand";
import { RECORDING, SPEC } from "./smallRun";
import { until } from "./until";

const LONG = { ...SPEC, steps: 50_000 };

/** Node's ports order their messages as the browser's do; setImmediate comes after those that wait. */
const clock: Clock = {
  now: () => performance.now(),
  afterMessages: (callback) => setImmediate(callback),
};

/** The page's end of a conversation with a runner. */
class Conversation {
  readonly heard: FromWorker[] = [];
  readonly #page: MessagePort;

  constructor(time = clock) {
    const { port1, port2 } = new MessageChannel();
    const endpoint: Endpoint = port2 as unknown as Endpoint;
    port2.start();
    serve(endpoint, time);
    this.#page = port1;
    port1.on("message", (event: FromWorker) => this.heard.push(event));
  }

  say(message: ToWorker): void {
    this.#page.postMessage(message);
  }

  start(runId: number, spec: RunSpec = SPEC, origin = FROM_START): void {
    this.say({ type: "start", runId, spec, recording: RECORDING, origin });
  }

  async until(type: FromWorker["type"], runId?: number): Promise<FromWorker> {
    const find = () =>
      this.heard.find(
        (event) =>
          event.type === type && (runId ?? event.runId) === event.runId,
      );
    return (await until(find))!;
  }

  get chunks() {
    return this.heard.flatMap((event) =>
      event.type === "chunk" ? [event.chunk] : [],
    );
  }

  close(): void {
    this.say({ type: "stop" });
    this.#page.close();
  }
}

let conversation: Conversation;
beforeEach(() => {
  conversation = new Conversation();
});
afterEach(() => conversation.close());

describe("a runner", () => {
  test("answers a start with the shape, every step once and in order, and the fingerprint", async () => {
    conversation.start(5);
    const end = await conversation.until("finished");
    const { heard, chunks } = conversation;
    expect(heard[0]).toEqual({
      type: "started",
      runId: 5,
      shape: { units: [6, 6], probeSamples: 128, steps: 300 },
    });
    expect(heard.at(-1)).toBe(end);
    expect(heard.every(({ runId }) => runId === 5)).toBe(true);
    const steps = chunks.flatMap(({ firstStep, stride, count }) =>
      Array.from({ length: count }, (_, i) => firstStep + i * stride),
    );
    expect(steps).toEqual(Array.from({ length: 301 }, (_, step) => step));
  });

  test("sends checkpoints, each behind the rows before its step", async () => {
    conversation.start(1);
    await conversation.until("finished");
    const steps: number[] = [];
    let rows = 0;
    for (const event of conversation.heard) {
      if (event.type === "chunk") rows += event.chunk.count;
      if (event.type !== "checkpoints") continue;
      for (const { step, memory } of event.checkpoints) {
        steps.push(step);
        expect(rows).toBeGreaterThanOrEqual(step);
        expect(memory.byteLength).toBeGreaterThan(0);
      }
    }
    expect(steps).toEqual([50, 100, 150, 200, 250, 300]);
  });

  test("goes on from a checkpoint to the same end, and says only what lies after it", async () => {
    conversation.start(1);
    const { fingerprint } = (await conversation.until("finished")) as {
      fingerprint: string;
    };
    const [, second] = conversation.heard.flatMap((event) =>
      event.type === "checkpoints" ? event.checkpoints : [],
    );
    const before = conversation.heard.length;
    conversation.start(2, SPEC, { checkpoint: second!, reference: null });
    expect(await conversation.until("finished", 2)).toMatchObject({
      fingerprint,
    });
    const heard = conversation.heard.slice(before);
    const [chunk] = heard.flatMap((event) =>
      event.type === "chunk" ? [event.chunk] : [],
    );
    expect(chunk!.firstStep).toBe(101);
    const steps = heard.flatMap((event) =>
      event.type === "checkpoints"
        ? event.checkpoints.map(({ step }) => step)
        : [],
    );
    expect(steps).toEqual([150, 200, 250, 300]);
  });

  test("gives the same numbers as the run itself, however it is sliced", async () => {
    const run = new Run(SPEC, RECORDING);
    while (run.advance() === "training");
    const whole = run.takeChunk()!;
    conversation.start(1);
    const end = await conversation.until("finished");
    expect(end).toMatchObject({ fingerprint: run.fingerprint });
    const losses = conversation.chunks.flatMap(({ loss }) => [...loss]);
    expect(losses).toEqual([...whole.loss]);
  });

  test("sends its first chunk after the first slice, and then no more often than every 33 ms", async () => {
    let now = 0;
    const busy = new Conversation({ ...clock, now: () => (now += 1) });
    busy.start(1, LONG);
    await until(() => busy.chunks.length >= 4);
    busy.close();
    const counts = busy.chunks.slice(0, 4).map(({ count }) => count);
    expect(counts[0]).toBeLessThanOrEqual(9);
    for (const count of counts.slice(1)) expect(count).toBeGreaterThan(20);
  });

  test("hears a stop within a slice", () => {
    const { heard, say, giveTurn } = byHand<ToWorker, FromWorker>(serve);
    const origin = FROM_START;
    say({ type: "start", runId: 1, spec: LONG, recording: RECORDING, origin });
    for (let slice = 0; slice < 10; slice++) expect(giveTurn()).toBe(true);
    const count = heard.length;
    expect(count).toBeGreaterThan(2);
    say({ type: "stop" });
    while (giveTurn());
    expect(heard).toHaveLength(count);
  });

  test("drops what it was doing at a new start", async () => {
    conversation.start(1, LONG);
    await conversation.until("chunk", 1);
    conversation.start(2);
    await conversation.until("finished", 2);
    const { heard } = conversation;
    const first = heard.findIndex(({ runId }) => runId === 2);
    expect(heard.slice(first).every(({ runId }) => runId === 2)).toBe(true);
    expect(
      heard.some(({ type, runId }) => type === "finished" && runId === 1),
    ).toBe(false);
  });

  test("says at which step a run diverged, after all that came before", async () => {
    const optimizer = {
      kind: "sgd",
      learningRate: 100,
      momentum: 0.99,
      weightDecay: 1,
    } as const;
    const layers = SPEC.network.layers.map(
      (layer) =>
        ({ ...layer, activation: "identity", normalization: "none" }) as const,
    );
    conversation.start(1, {
      ...LONG,
      optimizer,
      network: { ...SPEC.network, layers, loss: "squaredError" },
    });
    const end = await conversation.until("diverged");
    const last = conversation.chunks.at(-1)!;
    expect(end).toMatchObject({
      step: expect.any(Number),
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(last.firstStep + last.count).toBeGreaterThanOrEqual(
      (end as { step: number }).step,
    );
  });

  test("answers an error with its name, message and stack, and can start again", async () => {
    vi.spyOn(Run.prototype, "advance").mockImplementationOnce(() => {
      throw new RangeError("Array buffer allocation failed");
    });
    conversation.start(1);
    const { failure } = (await conversation.until("failed")) as Extract<
      FromWorker,
      { type: "failed" }
    >;
    expect(failure).toMatchObject({
      name: "RangeError",
      message: "Array buffer allocation failed",
    });
    expect(failure.stack).toContain("RangeError");
    conversation.start(2);
    await conversation.until("finished", 2);
  });

  test("answers an error in making a run", async () => {
    conversation.start(1, { ...SPEC, data: null } as unknown as RunSpec);
    expect(await conversation.until("failed", 1)).toMatchObject({
      failure: { name: "TypeError" },
    });
  });
});
