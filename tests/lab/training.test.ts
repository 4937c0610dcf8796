import { beforeEach, describe, expect, test } from "vitest";
import { resolveRun } from "../../src/experiment/resolveRun";
import { workStatus } from "../../src/lab/selectors";
import type { Lab } from "../../src/lab/store";
import { fakeCheckpoint } from "./fakeCheckpoint";
import { fakeChunk } from "./fakeChunk";
import { FakeBrowser, SMALL } from "./fakeBrowser";

let browser: FakeBrowser;
let lab: Lab;
const state = () => lab.store.getState();

beforeEach(() => {
  browser = new FakeBrowser();
  lab = browser.open();
});

describe("on opening", () => {
  test("both runs are started at once, with what the experiment says of them", () => {
    for (const run of ["A", "B"] as const) {
      expect(browser.starts(run)).toHaveLength(1);
      expect(browser.starts(run)[0]!.spec).toEqual(
        resolveRun(state().experiment, run),
      );
      expect(state().runs[run].status).toEqual({ kind: "training" });
    }
  });
});

describe("what a worker reports", () => {
  test("is known at once, and published together for both runs", () => {
    let changes = 0;
    for (const run of ["A", "B"] as const)
      browser.say(run, { type: "started", shape: browser.shape(run) });
    lab.store.subscribe(() => (changes += 1));
    for (const first of [0, 10, 20])
      for (const run of ["A", "B"] as const)
        browser.say(run, {
          type: "chunk",
          chunk: fakeChunk(browser.shape(run), first, 10),
        });
    expect(state().runs.A.recording!.lastStep).toBe(29);
    expect([state().runs.A.recordedSteps, changes]).toEqual([0, 0]);
    browser.show();
    expect([
      state().runs.A.recordedSteps,
      state().runs.B.recordedSteps,
      changes,
    ]).toEqual([29, 29, 1]);
  });

  test("of a run that has been replaced is dropped", () => {
    const [old] = browser.given("expose", "A");
    lab.actions.updateShared({ seed: 2 });
    browser.say("A", { type: "started", shape: browser.shape("A") }, old);
    browser.say("A", { type: "finished", fingerprint: "old" }, old);
    expect(state().runs.A).toMatchObject({
      status: { kind: "training" },
      recording: null,
      end: null,
    });
  });

  test("at the end is its fingerprint, and all steps are published without waiting for a frame", () => {
    browser.record("A", 10);
    browser.say("A", {
      type: "chunk",
      chunk: fakeChunk(browser.shape("A"), 11, 1990),
    });
    browser.say("A", { type: "finished", fingerprint: "abc" });
    expect(state().runs.A).toMatchObject({
      status: { kind: "ready" },
      end: { outcome: "finished", fingerprint: "abc" },
      recordedSteps: 2000,
    });
  });

  test("of a divergence keeps what came before", () => {
    browser.record("A", 40);
    browser.say("A", { type: "diverged", step: 41, fingerprint: "nan" });
    expect(state().runs.A).toMatchObject({
      status: { kind: "diverged", step: 41 },
      recordedSteps: 40,
    });
    expect(state().runs.A.recording!.series.loss[40]).toBe(40);
  });

  test("tells how fast it trains", () => {
    browser.now = 1000;
    browser.record("A", 500);
    expect(state().runs.A.stepsPerSecond).toBe(500);
  });
});

describe("training that is stopped", () => {
  beforeEach(() => {
    browser.finish("B");
    browser.record("A", 300);
    lab.actions.stop();
  });

  test("asks for nothing more, keeps what is known, and leaves what had ended", () => {
    expect(state().runs.A).toMatchObject({
      status: { kind: "stopped" },
      recordedSteps: 300,
    });
    expect(state().runs.B.status).toEqual({ kind: "ready" });
    expect(browser.crew.isDropped(browser.given("expose", "A")[0]!)).toBe(true);
    expect(state().playing).toBe(false);
  });

  test("leaves the cursor on what is known", () => {
    lab.actions.setCursor(2000);
    expect(state().cursor).toBe(2000);
    lab.actions.setNormalization("B", 1, "none");
    browser.record("B", 100);
    lab.actions.stop();
    expect(state().cursor).toBe(300);
  });

  test("goes on when it is asked to, and comes to the same end", () => {
    lab.actions.goOn();
    expect(state().runs.A.status).toEqual({ kind: "training" });
    browser.finish("A");
    expect(state().runs.A).toMatchObject({
      status: { kind: "ready" },
      end: { outcome: "finished", fingerprint: "of A" },
      recordedSteps: 2000,
    });
  });

  test("is told of even where the other run has failed", () => {
    lab.actions.goOn();
    lab.actions.setNormalization("B", 1, "none");
    browser.say("B", {
      type: "failed",
      failure: { name: "Error", message: "broken", stack: "" },
    });
    expect(workStatus(state())).toBe("training");
    lab.actions.stop();
    expect(workStatus(state())).toBe("stopped");
    expect(state().runs.B.status.kind).toBe("failed");
  });

  test("begins with a change of the experiment like any other", () => {
    lab.actions.setNormalization("A", 1, "batch");
    expect(state().runs.A.status).toEqual({ kind: "training" });
    browser.finish("A");
    expect(state().runs.A.status).toEqual({ kind: "ready" });
  });
});

describe("a change of the experiment", () => {
  beforeEach(() => browser.finishBoth());

  test("of one run trains that run anew and leaves the other one's recording alone", () => {
    const { recording } = state().runs.B;
    lab.actions.setNormalization("A", 2, "batch");
    expect([browser.starts("A").length, browser.starts("B").length]).toEqual([
      2, 1,
    ]);
    expect(state().runs.B).toMatchObject({
      status: { kind: "ready" },
      recordedSteps: 2000,
    });
    expect(state().runs.B.recording).toBe(recording);
    expect(state().runs.A).toMatchObject({
      status: { kind: "training" },
      recordedSteps: 0,
      end: null,
    });
  });

  test("of what both share trains both anew", () => {
    lab.actions.updateShared({ batchSize: 30 });
    expect([browser.starts("A").length, browser.starts("B").length]).toEqual([
      2, 2,
    ]);
  });

  test("that says what it said before trains nothing", () => {
    const { experiment } = state();
    lab.actions.setExperiment(JSON.parse(JSON.stringify(experiment)));
    lab.actions.updateRun("A", { placement: "beforeActivation" });
    lab.actions.setView({ tap: "linear" });
    expect([browser.starts("A").length, browser.starts("B").length]).toEqual([
      1, 1,
    ]);
  });

  test("keeps the former recording until it is overwritten, and the cursor where it is", () => {
    lab.actions.setCursor(912);
    const { recording } = state().runs.A;
    lab.actions.setNormalization("A", 1, "batch");
    expect(state().runs.A).toMatchObject({
      recording: null,
      previous: recording,
    });
    browser.record("A", 100);
    expect(state().runs.A.previous).toBe(recording);
    expect(state().runs.A.recording!.lastStep).toBe(100);
    expect(state().cursor).toBe(912);
  });

  test("shows what it showed until the run is trained, for half a second at most", () => {
    lab.actions.setNormalization("A", 1, "batch");
    const shape = browser.shape("A");
    browser.say("A", { type: "started", shape });
    browser.say("A", { type: "chunk", chunk: fakeChunk(shape, 0, 101) });
    browser.frame();
    browser.wait(400);
    browser.frame();
    expect(state().runs.A.reach).toBe(0);
    browser.wait(200);
    browser.frame();
    expect(state().runs.A.reach).toBe(100);
    lab.actions.setNormalization("A", 2, "batch");
    browser.finish("A");
    expect(state().runs.A.reach).toBe(state().experiment.steps);
  });

  test("lets go of the former recording once the run has ended", () => {
    lab.actions.setNormalization("A", 1, "batch");
    browser.finish("A");
    expect(state().runs.A.previous).toBeNull();
  });

  test("in quick succession keeps the recording that reaches furthest", () => {
    const { recording } = state().runs.A;
    lab.actions.setNormalization("A", 1, "batch");
    browser.record("A", 5);
    lab.actions.setNormalization("A", 2, "batch");
    expect(state().runs.A.previous).toBe(recording);
  });

  test("to other widths drops what no longer fits, in the same change of the store", () => {
    const seen: unknown[] = [];
    lab.store.subscribe(({ experiment, runs }) =>
      seen.push([experiment.widths.length, runs.A.recording, runs.A.previous]),
    );
    lab.actions.updateShared({ widths: [8, 8] });
    expect(seen[0]).toEqual([2, null, null]);
    expect(state().view.measureLayer).toBe(2);
  });

  test("to fewer steps brings cursor and reference step back to the last one", () => {
    lab.actions.setCursor(1500);
    lab.actions.pin(1200);
    lab.actions.updateShared({ steps: 1000 });
    expect(state()).toMatchObject({
      cursor: 1000,
      view: { referenceStep: 1000 },
    });
    expect(browser.starts("A").at(-1)!.recording.referenceStep).toBe(1000);
  });

  test("that is not allowed is refused", () => {
    const { experiment } = state();
    lab.actions.updateShared({ steps: -1 });
    lab.actions.updateShared({ seed: Number.NaN });
    lab.actions.updateShared({ batchSize: 5000 });
    expect(state().experiment).toBe(experiment);
    expect(browser.starts("A")).toHaveLength(1);
  });
});

describe("a pinned step", () => {
  test("has only the movements of both runs measured again, and pictures stay", () => {
    browser.finishBoth();
    const { counts } = state().runs.B.recording!.layer(0).taps.linear;
    lab.actions.pin(700);
    for (const run of ["A", "B"] as const) {
      expect(browser.starts(run)).toHaveLength(1);
      const jobs = browser.given("develop", run).map(({ job }) => job);
      expect(jobs.length).toBeGreaterThan(0);
      for (const { recording, hasPictures } of jobs)
        expect([recording.referenceStep, hasPictures]).toEqual([700, true]);
    }
    expect(state().runs.B).toMatchObject({
      status: { kind: "training" },
      end: { outcome: "finished" },
      reach: 2000,
      recordedSteps: 0,
    });
    expect(state().runs.B.recording!.layer(0).taps.linear.counts).toBe(counts);
    browser.develop("B");
    expect(state().runs.B).toMatchObject({
      status: { kind: "ready" },
      recordedSteps: 2000,
    });
  });

  test("that is set while a run trains has it exposed anew from there", () => {
    lab.actions.pin(700);
    expect(browser.starts("A").at(-1)!.recording.referenceStep).toBe(700);
    lab.actions.pin(0);
    expect(browser.starts("A").at(-1)!.recording.referenceStep).toBe(0);
  });

  test("that was there before is there at once", () => {
    browser.finishBoth();
    lab.actions.pin(700);
    browser.finishBoth();
    const asked = browser.crew.given("develop").length;
    lab.actions.pin(0);
    expect(state().runs.A.status).toEqual({ kind: "ready" });
    expect(browser.crew.given("develop")).toHaveLength(asked);
  });
});

describe("a run that fails", () => {
  beforeEach(() => {
    browser.record("A", 300);
    const message = "Array buffer allocation failed";
    const failure = { name: "RangeError", message, stack: "" };
    browser.say("A", { type: "failed", failure });
  });

  test("says why, and keeps what is recorded", () => {
    expect(state().runs.A).toMatchObject({
      status: { kind: "failed", reason: "outOfMemory" },
      recordedSteps: 300,
    });
    expect(state().runs.A.recording!.lastStep).toBe(300);
  });

  test("is tried again, with the same spec and what was recorded still there", () => {
    const { spec } = browser.starts("A")[0]!;
    const { recording } = state().runs.A;
    lab.actions.retry("A");
    expect(browser.starts("A")).toMatchObject([{ spec }, { spec }]);
    expect(state().runs.A).toMatchObject({
      status: { kind: "training" },
      previous: recording,
    });
    browser.finish("A");
    expect(state().runs.A.status).toEqual({ kind: "ready" });
  });

  test("leaves the other one at work", () => {
    browser.finish("B");
    expect(state().runs.B.status).toEqual({ kind: "ready" });
  });

  test("is started anew by a change of its spec", () => {
    lab.actions.setNormalization("A", 1, "batch");
    browser.wait(500);
    browser.record("A", 3);
    expect(state().runs.A).toMatchObject({
      status: { kind: "training" },
      recordedSteps: 3,
    });
  });

  test("because of rows that do not fit says so, and asks for nothing more", () => {
    const chunk = fakeChunk(browser.shape("B"), 1999, 3);
    browser.say("B", { type: "started", shape: browser.shape("B") });
    browser.say("B", { type: "chunk", chunk });
    expect(state().runs.B.status).toMatchObject({
      kind: "failed",
      reason: "crashed",
    });
    expect(browser.crew.isDropped(browser.given("expose", "B")[0]!)).toBe(true);
  });
});

test("a run whose worker dies goes on in a fresh one, and nothing is lost", () => {
  browser.record("A", 300);
  browser.worker("A").raise("error", { message: "gone" });
  expect(state().runs.A).toMatchObject({
    status: { kind: "training" },
    recordedSteps: 300,
  });
  expect(browser.workers).toHaveLength(3);
  browser.finish("A");
  expect(state().runs.A).toMatchObject({
    status: { kind: "ready" },
    recordedSteps: 2000,
  });
});

describe("what is exposed", () => {
  const checkpoints = (...steps: readonly number[]) => ({
    type: "checkpoints" as const,
    checkpoints: steps.map((step) => fakeCheckpoint(step)),
  });
  const exposedTo = (last: number) => {
    const shape = browser.shape("A");
    const { trained } = fakeChunk(shape, 0, last + 1);
    const [given] = browser.given("expose", "A");
    browser.crew.tell(given!, {
      shape,
      need: SMALL,
      trained,
      measured: [],
      checkpoints: [],
      end: null,
    });
  };
  const parts = () =>
    browser
      .given("develop", "A")
      .map(({ job: { part } }) => [part.checkpoint?.step ?? 0, part.last]);

  test("is developed part by part, the one where the cursor stands before all else", () => {
    lab.actions.setCursor(10);
    exposedTo(500);
    browser.say("A", checkpoints(11, 22));
    expect(parts()).toEqual([[0, 11]]);
    expect(browser.given("develop", "A")[0]!.isUrgent).toBe(true);
    browser.finish("B"); // a worker is free
    browser.say("A", checkpoints(33, 44, 55, 66));
    expect(parts()).toEqual([
      [0, 11],
      [11, 55],
    ]);
  });

  test("waits for the step that drift is measured from", () => {
    lab.actions.pin(450);
    browser.finish("B");
    const given = browser.given("expose", "A").at(-1)!;
    const shape = browser.shape("A");
    const tell = (last: number, steps: readonly number[]) =>
      browser.crew.tell(given, {
        shape,
        need: SMALL,
        trained: fakeChunk(shape, 0, last + 1).trained,
        measured: [],
        checkpoints: steps.map((step) => fakeCheckpoint(step)),
        end: null,
      });
    tell(400, [100, 200, 300, 400]);
    expect(parts()).toEqual([]);
    tell(480, [450]);
    const [first] = browser.given("develop", "A");
    expect(first!.job).toMatchObject({
      hasReference: true,
      reference: { step: 450 },
    });
  });

  test("is ready when it has been developed; its fingerprint stands before", () => {
    exposedTo(2000);
    browser.say("A", checkpoints(1000));
    const given = browser.given("expose", "A")[0]!;
    const end = { outcome: "finished", fingerprint: "abc" } as const;
    const shape = browser.shape("A");
    browser.crew.tell(given, {
      shape,
      need: SMALL,
      trained: null,
      measured: [],
      checkpoints: [],
      end,
    });
    browser.crew.finish(given);
    expect(state().runs.A).toMatchObject({ status: { kind: "training" }, end });
    browser.develop("A");
    expect(state().runs.A).toMatchObject({
      status: { kind: "ready" },
      recordedSteps: 2000,
    });
  });
});

test("a run that works is not tried again", () => {
  lab.actions.retry("A");
  expect(browser.starts("A")).toHaveLength(1);
});

test("a browser without workers says so for both runs", () => {
  const other = new FakeBrowser().open({
    spawnWorker: () => {
      throw new Error("no workers");
    },
  });
  for (const run of ["A", "B"] as const)
    expect(other.store.getState().runs[run].status).toEqual({
      kind: "failed",
      reason: "unsupported",
      detail: "no workers",
    });
});

test("a lab that is disposed of ends its workers", () => {
  lab.dispose();
  expect(browser.workers.map(({ terminated }) => terminated)).toEqual([
    true,
    true,
  ]);
});
