import { MessageChannel, type MessagePort } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import { plainWorkspace } from "../../src/engine/workspace";
import {
  captureCheckpoint,
  type Checkpoint,
} from "../../src/recording/checkpoint";
import { trainingAt } from "../../src/recording/course";
import type { RunSpec } from "../../src/recording/runSpec";
import { SnapshotTaker } from "../../src/recording/snapshot";
import type { Clock, Endpoint } from "../../src/worker/endpoint";
import { serveReplay } from "../../src/worker/replayer";
import type { FromReplay, ToReplay } from "../../src/worker/protocol";
import { LandscapeMeter } from "../../src/measure/landscape";
import { byHand } from "./byHand";
import { SPEC } from "./smallRun";
import { until } from "./until";

const LONG = { ...SPEC, steps: 50_000 };
/** Each snapshot takes one step, for its gradient shift, and takes it back. */
const TAKEN_BACK = 1;
const WISH = { regions: false, sample: null, statistics: "own" } as const;

const clock: Clock = {
  now: () => performance.now(),
  afterMessages: (callback) => setImmediate(callback),
};

type Answer<Type> = Extract<FromReplay, { readonly type: Type }>;

/** The page's end of a conversation with a replayer. */
class Conversation {
  readonly heard: FromReplay[] = [];
  readonly #page: MessagePort;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    port2.start();
    serveReplay(port2 as unknown as Endpoint<FromReplay>, clock);
    this.#page = port1;
    port1.on("message", (event: FromReplay) => this.heard.push(event));
  }

  say(message: ToReplay): void {
    this.#page.postMessage(message);
  }

  ask(
    id: number,
    step: number,
    spec: RunSpec = SPEC,
    checkpoint: Checkpoint | null = null,
  ): void {
    this.say({ type: "snapshot", id, spec, step, wish: WISH, checkpoint });
  }

  all<Type extends FromReplay["type"]>(type: Type): Answer<Type>[] {
    return this.heard.filter(
      (event): event is Answer<Type> => event.type === type,
    );
  }

  async snapshot(id: number) {
    const find = () => this.all("snapshot").find((event) => event.id === id);
    return (await until(find))!.snapshot;
  }

  close(): void {
    this.say({ type: "stop" });
    this.#page.close();
  }
}

/** Without any worker, and with the plain kernels. */
function exactly(step: number, spec: RunSpec = SPEC) {
  const data = createDataSet(spec.data, spec.seed);
  return new SnapshotTaker(trainingOf(step, spec), data, spec);
}

const trainingOf = (step: number, spec: RunSpec) =>
  trainingAt(
    spec,
    createDataSet(spec.data, spec.seed),
    step,
    () => plainWorkspace,
    null,
  );

let conversation: Conversation;
beforeEach(() => {
  conversation = new Conversation();
});
afterEach(() => conversation.close());

describe("a replayer", () => {
  test("answers with the snapshot of the step, forward, backward and of the same step again", async () => {
    for (const [id, step] of [120, 121, 300, 7, 7].entries()) {
      conversation.ask(id, step);
      const snapshot = await conversation.snapshot(id);
      expect(snapshot).toEqual(exactly(step).take(WISH));
    }
  });

  test("follows interventions, forward and back across them, from a checkpoint on either side too", async () => {
    const { layers } = SPEC.network;
    const inserted = layers.map((layer) => ({
      ...layer,
      normalization: "batch" as const,
    }));
    const { optimizer } = SPEC;
    const spec: RunSpec = {
      ...SPEC,
      later: [{ step: 100, layers: inserted, optimizer, kept: [] }],
    };
    const [before, after] = [50, 150].map((step) =>
      captureCheckpoint(trainingOf(step, spec)),
    );
    const wishes = [
      [99, null],
      [100, null],
      [60, null],
      [160, after!],
      [60, before!],
      [120, before!],
    ] as const;
    for (const [id, [step, checkpoint]] of wishes.entries()) {
      conversation.ask(id, step, spec, checkpoint);
      expect(await conversation.snapshot(id)).toEqual(
        exactly(step, spec).take(WISH),
      );
    }
  });

  test("goes forward with the training that it has at hand", async () => {
    conversation.ask(1, 2_000, LONG);
    await conversation.snapshot(1);
    const { trainer } = await stepsCounted();
    conversation.ask(2, 2_003, LONG);
    await conversation.snapshot(2);
    expect(trainer).toHaveBeenCalledTimes(3 + TAKEN_BACK);
  });

  test("goes on from the checkpoint where that is nearer, be it behind or ahead", async () => {
    const checkpoint = (step: number) =>
      captureCheckpoint(trainingOf(step, LONG));
    const behind = checkpoint(390);
    const ahead = checkpoint(1_990);
    conversation.ask(1, 1_000, LONG);
    await conversation.snapshot(1);
    const { trainer } = await stepsCounted();
    conversation.ask(2, 400, LONG, behind);
    const back = await conversation.snapshot(2);
    expect(trainer).toHaveBeenCalledTimes(10 + TAKEN_BACK);
    conversation.ask(3, 2_000, LONG, ahead);
    const forth = await conversation.snapshot(3);
    expect(trainer).toHaveBeenCalledTimes(20 + 2 * TAKEN_BACK);
    conversation.ask(4, 2_003, LONG, ahead);
    await conversation.snapshot(4);
    expect(trainer).toHaveBeenCalledTimes(23 + 3 * TAKEN_BACK);
    expect(back).toEqual(exactly(400, LONG).take(WISH));
    expect(forth).toEqual(exactly(2_000, LONG).take(WISH));
  });

  test("answers for another run than the last one", async () => {
    conversation.ask(1, 20);
    await conversation.snapshot(1);
    const other = { ...SPEC, seed: 2 };
    conversation.ask(2, 30, other);
    expect(await conversation.snapshot(2)).toEqual(
      exactly(30, other).take(WISH),
    );
  });

  test("drops a request that a newer one overtakes", () => {
    const { heard, say, giveTurn } = byHand<ToReplay, FromReplay>(serveReplay);
    const ask = (id: number, step: number) =>
      say({
        type: "snapshot",
        id,
        spec: LONG,
        step,
        wish: WISH,
        checkpoint: null,
      });
    ask(1, 50_000);
    giveTurn();
    ask(2, 3);
    while (giveTurn());
    const answered = heard.flatMap((event) =>
      event.type === "snapshot" ? [event.id] : [],
    );
    expect(answered).toEqual([2]);
  });

  test("hears a stop", async () => {
    conversation.ask(1, 20_000, LONG);
    conversation.say({ type: "stop" });
    conversation.ask(2, 1);
    await conversation.snapshot(2);
    expect(conversation.all("snapshot")).toHaveLength(1);
  });

  test("sends the samples once for the same data, before the first answer", async () => {
    conversation.ask(1, 1);
    await conversation.snapshot(1);
    conversation.ask(2, 2);
    await conversation.snapshot(2);
    expect(conversation.heard.map(({ type }) => type)).toEqual([
      "samples",
      "snapshot",
      "snapshot",
    ]);
    conversation.ask(3, 1, { ...SPEC, seed: 9 });
    await conversation.snapshot(3);
    expect(conversation.all("samples")).toHaveLength(2);
  });

  test("answers an error, and the next request all the same", async () => {
    conversation.ask(1, 1, { ...SPEC, data: null } as unknown as RunSpec);
    await until(() => conversation.all("failed").length > 0);
    expect(conversation.all("failed")[0]).toMatchObject({
      id: 1,
      failure: { name: "TypeError" },
    });
    conversation.ask(2, 1);
    await conversation.snapshot(2);
  });
});

describe("a history", () => {
  const STEPS = [0, 5, 150, 300];
  const ask = (id: number, spec = SPEC, steps = STEPS) =>
    conversation.say({
      type: "history",
      id,
      spec,
      layer: 1,
      tap: "activation",
      statistics: "own",
      steps,
    });
  const columns = (id: number) =>
    conversation
      .all("history")
      .flatMap((event) => (event.id === id ? event.columns : []));

  test("has the values of the tap at every step that was asked for", async () => {
    ask(1);
    await until(() => columns(1).length === STEPS.length);
    expect(columns(1)).toEqual(
      STEPS.map((step) => exactly(step).takeTap(1, "activation", "own")),
    );
  });

  test("lets a snapshot go first", async () => {
    ask(1, LONG, [0, 30_000]);
    conversation.ask(2, 3, LONG);
    await conversation.snapshot(2);
    expect(columns(1).length).toBeLessThan(2);
  });

  test("is dropped for a newer one", async () => {
    ask(1, LONG, [49_999]);
    ask(2);
    await until(() => columns(2).length === STEPS.length);
    expect(columns(1)).toEqual([]);
  });
});

describe("a landscape", () => {
  const STEPS = [0, 100, 300];
  const landscapes = (id: number) =>
    conversation
      .all("landscape")
      .flatMap((event) => (event.id === id ? event.landscapes : []));

  test("is that of the network at every step that was asked for, and leaves the run as it was", async () => {
    conversation.say({ type: "landscape", id: 1, spec: SPEC, steps: STEPS });
    await until(() => landscapes(1).length === STEPS.length);
    expect(landscapes(1)).toEqual(
      STEPS.map((step) => {
        const { network, trainer } = trainingOf(step, SPEC);
        trainer.peek();
        const { learningRate } = SPEC.optimizer;
        return new LandscapeMeter(network).measure(learningRate);
      }),
    );
  });

  test("lets a history go first, and is dropped when nobody looks any longer", async () => {
    conversation.say({ type: "landscape", id: 1, spec: LONG, steps: [40_000] });
    conversation.ask(2, 3, LONG);
    await conversation.snapshot(2);
    conversation.say({ type: "stop" });
    conversation.ask(3, 5, LONG);
    await conversation.snapshot(3);
    expect(landscapes(1)).toEqual([]);
  });
});

async function stepsCounted() {
  const { Trainer } = await import("../../src/engine/trainer");
  return { trainer: vi.spyOn(Trainer.prototype, "step") };
}
