import { beforeEach, describe, expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import { plainWorkspace } from "../../src/engine/workspace";
import { trainingAt } from "../../src/recording/course";
import { Recording } from "../../src/recording/recording";
import { exposeRun, recordRun } from "../../src/recording/recordRun";
import { FROM_START } from "../../src/recording/runCheckpoint";
import type { RunSpec } from "../../src/recording/runSpec";
import { SnapshotTaker } from "../../src/recording/snapshot";
import { summarizeRun } from "../../src/recording/summary";
import type {
  ExposeJob,
  FromWorker,
  Job,
  JobId,
  JobKind,
  Tellings,
  ToWorker,
} from "../../src/worker/protocol";
import { serve } from "../../src/worker/worker";
import { contentOf } from "../recording/recordingContent";
import { byHand, type ByHand } from "./byHand";
import { RECORDING, SPEC } from "./smallRun";

const LONG: RunSpec = { ...SPEC, steps: 100_000 };
const EXPOSE: ExposeJob = {
  kind: "expose",
  spec: SPEC,
  recording: RECORDING,
  origin: FROM_START,
  memory: 2 ** 30,
  beside: [],
};
const WISH = { regions: false, sample: null, statistics: "own" } as const;
const snapshotAt = (step: number, spec = SPEC): Job => ({
  kind: "snapshot",
  spec,
  step,
  wish: WISH,
  checkpoint: null,
  withSamples: false,
});

let worker: ByHand<ToWorker, FromWorker>;
beforeEach(() => {
  worker = byHand(serve);
});

const begin = (id: JobId, job: Job, isUrgent = false) =>
  worker.say({ type: "do", id, job, isUrgent });
const isOver = (id: JobId) =>
  worker.heard.some(
    (message) =>
      (message.type === "done" || message.type === "failed") &&
      message.id === id,
  );
function finish(id: JobId): void {
  while (!isOver(id)) if (!worker.giveTurn()) throw new Error("it idles");
}
const told = <K extends JobKind>(id: JobId): Tellings[K][] =>
  worker.heard.flatMap((message) =>
    message.type === "told" && message.id === id
      ? [message.telling as Tellings[K]]
      : [],
  );

describe("a worker", () => {
  test("exposes a run: what it tells is what the run itself is", () => {
    begin(1, EXPOSE);
    finish(1);
    const parts = told<"expose">(1);
    expect(parts.length).toBeGreaterThan(2);
    const recording = new Recording(parts[0]!.shape, RECORDING.memoryBudget);
    for (const { trained, measured } of parts) {
      if (trained !== null) recording.addTrained(trained);
      for (const rows of measured) recording.addMeasured(rows);
    }
    const whole = exposeRun(SPEC, RECORDING);
    expect(contentOf(recording)).toEqual(contentOf(whole.recording));
    expect(parts.flatMap(({ checkpoints }) => checkpoints)).toEqual(
      whole.checkpoints,
    );
    const { outcome, fingerprint } = whole;
    expect(parts.at(-1)!.end).toEqual({ outcome, fingerprint });
    expect(parts.slice(0, -1).every(({ end }) => end === null)).toBe(true);
  });

  test("goes on from a checkpoint to the same end, and tells only what lies after it", () => {
    const { checkpoints, fingerprint } = exposeRun(SPEC, RECORDING);
    const origin = { checkpoint: checkpoints[1]!, reference: null };
    begin(1, { ...EXPOSE, origin });
    finish(1);
    const parts = told<"expose">(1);
    expect(parts[0]!.trained!.firstStep).toBe(101);
    expect(parts[0]!.measured[0]!.parts).toContain("drift");
    expect(parts.at(-1)!.end!.fingerprint).toBe(fingerprint);
    const steps = parts.flatMap((one) => one.checkpoints.map((c) => c.step));
    expect(steps).toEqual([150, 200, 250, 300]);
  });

  test("says of what does not fit into the memory that it is too large, and does the next", () => {
    begin(1, { ...EXPOSE, memory: 1000 });
    expect(worker.heard).toMatchObject([
      { type: "failed", id: 1, failure: { name: "TooLarge" } },
    ]);
    begin(2, EXPOSE);
    finish(2);
    expect(told<"expose">(2).at(-1)!.end).not.toBeNull();
  });

  test("develops a part of a run, with drift from a step of its own", () => {
    const how = { ...RECORDING, referenceStep: 120 };
    const whole = recordRun(SPEC, how);
    begin(1, {
      kind: "develop",
      spec: SPEC,
      recording: how,
      part: { checkpoint: whole.checkpoints[0]!, last: 90 },
      hasPictures: false,
      hasReference: true,
      reference: whole.checkpoints[1]!,
    });
    finish(1);
    const [rows] = told<"develop">(1)[0]!.measured;
    expect([rows!.firstStep, rows!.count]).toEqual([51, 40]);
    const { drift, speed } = rows!.layers[1]!.taps.activation;
    const expected = whole.recording.layer(1).taps.activation;
    expect(drift).toEqual(expected.drift.slice(51, 91));
    expect(speed).toEqual(expected.speed.slice(51, 91));
  });

  test("tells what a run was at a step, and its samples where they are wanted", () => {
    const data = createDataSet(SPEC.data, SPEC.seed);
    const training = trainingAt(SPEC, data, 70, () => plainWorkspace, null);
    begin(1, snapshotAt(70));
    finish(1);
    begin(2, { ...snapshotAt(70), withSamples: true } as Job);
    finish(2);
    const [{ snapshot, samples }] = told<"snapshot">(1) as [
      Tellings["snapshot"],
    ];
    expect(snapshot.taps).toEqual(
      new SnapshotTaker(training, data, SPEC).take(WISH).taps,
    );
    expect(samples).toBeNull();
    expect(told<"snapshot">(2)[0]!.samples).not.toBeNull();
  });

  test("takes a step that lies before the last one asked for", () => {
    begin(1, snapshotAt(200));
    finish(1);
    begin(2, snapshotAt(13));
    finish(2);
    begin(3, snapshotAt(14));
    finish(3);
    const data = createDataSet(SPEC.data, SPEC.seed);
    for (const [id, step] of [
      [2, 13],
      [3, 14],
    ] as const) {
      const training = trainingAt(SPEC, data, step, () => plainWorkspace, null);
      expect(told<"snapshot">(id)[0]!.snapshot.outputs).toEqual(
        new SnapshotTaker(training, data, SPEC).take(WISH).outputs,
      );
    }
  });

  test("tells a history and a landscape piece by piece", () => {
    const steps = [0, 10, 20, 40];
    begin(1, {
      kind: "history",
      spec: SPEC,
      layer: 1,
      tap: "linear",
      statistics: "own",
      steps,
    });
    begin(2, { kind: "landscape", spec: SPEC, steps });
    finish(2);
    const columns = told<"history">(1).flatMap((one) => one.columns);
    expect(columns.map(({ length }) => length)).toEqual(
      steps.map(() => 6 * 128),
    );
    const landscapes = told<"landscape">(2).flatMap((one) => one.landscapes);
    expect(landscapes).toHaveLength(4);
  });

  test("summarizes a run, and says how far it has come", () => {
    const how = { points: 3, tap: "linear", statistics: "own" } as const;
    begin(1, { kind: "summary", spec: SPEC, how });
    finish(1);
    const parts = told<"summary">(1);
    expect(parts.at(-1)).toEqual({
      share: 1,
      summary: summarizeRun(SPEC, how),
    });
    for (const { share, summary } of parts.slice(0, -1)) {
      expect(summary).toBeNull();
      expect(share).toBeLessThan(1);
    }
  });
});

describe("a worker that is at a job", () => {
  test("listens between slices, and does an urgent one first", () => {
    begin(1, { ...EXPOSE, spec: LONG });
    for (let turn = 0; turn < 5; turn++) worker.giveTurn();
    begin(2, snapshotAt(3), true);
    finish(2);
    expect(isOver(1)).toBe(false);
    const before = told(1).length;
    for (let turn = 0; turn < 50; turn++) worker.giveTurn();
    expect(told(1).length).toBeGreaterThan(before);
  });

  test("does one that is not urgent behind it", () => {
    begin(1, EXPOSE);
    begin(2, snapshotAt(3));
    finish(2);
    expect(isOver(1)).toBe(true);
  });

  test("lets go of one that nobody wants, and says that it has heard", () => {
    begin(1, { ...EXPOSE, spec: LONG });
    worker.giveTurn();
    worker.say({ type: "drop", id: 1 });
    expect(worker.heard.at(-1)).toEqual({ type: "alive" });
    while (worker.giveTurn());
    expect(isOver(1)).toBe(false);
  });

  test("says that it is alive where there is nothing else to say", () => {
    begin(1, snapshotAt(100_000, LONG));
    for (let turn = 0; turn < 200; turn++) worker.giveTurn();
    expect(worker.heard).toContainEqual({ type: "alive" });
  });

  test("says why one has failed, and does the next", () => {
    const impossible = { ...SPEC, batchSize: 1_000_000 };
    begin(1, { ...EXPOSE, spec: impossible });
    finish(1);
    expect(worker.heard.at(-1)).toMatchObject({
      type: "failed",
      failure: { name: "RangeError" },
    });
    begin(2, EXPOSE);
    finish(2);
    expect(told<"expose">(2).at(-1)!.end).not.toBeNull();
  });

  test("gives the same numbers however its jobs are mixed", () => {
    begin(1, EXPOSE);
    for (let n = 2; n < 12; n++) {
      worker.giveTurn();
      begin(n, snapshotAt(7 * n), n % 2 === 0);
    }
    finish(1);
    const { fingerprint } = exposeRun(SPEC, RECORDING);
    expect(told<"expose">(1).at(-1)!.end!.fingerprint).toBe(fingerprint);
  });
});
