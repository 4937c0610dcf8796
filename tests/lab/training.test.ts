import { beforeEach, describe, expect, test } from "vitest";
import { resolveRun } from "../../src/experiment/resolveRun";
import type { Lab } from "../../src/lab/store";
import { fakeChunk } from "./fakeChunk";
import { FakeBrowser } from "./fakeBrowser";

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
  test("is appended at once, and published once a frame for both runs together", () => {
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
    browser.frame();
    expect([
      state().runs.A.recordedSteps,
      state().runs.B.recordedSteps,
      changes,
    ]).toEqual([29, 29, 1]);
  });

  test("of a run that has been replaced is dropped", () => {
    const { runId } = browser.starts("A")[0]!;
    lab.actions.updateShared({ seed: 2 });
    browser.say("A", { type: "started", shape: browser.shape("A") }, runId);
    browser.say("A", { type: "finished", fingerprint: "old" }, runId);
    expect(state().runs.A).toMatchObject({
      status: { kind: "training" },
      recording: null,
      fingerprint: null,
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
      fingerprint: "abc",
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
      fingerprint: null,
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
  test("records both runs anew from that reference and keeps the old recordings", () => {
    browser.finishBoth();
    const { recording } = state().runs.B;
    lab.actions.pin(700);
    for (const run of ["A", "B"] as const)
      expect(browser.starts(run).at(-1)!.recording.referenceStep).toBe(700);
    expect(browser.starts("A").at(-1)!.spec).toEqual(
      browser.starts("A")[0]!.spec,
    );
    expect(state().runs.B.previous).toBe(recording);
    expect(state().view.referenceStep).toBe(700);
  });

  test("is unpinned with step 0", () => {
    lab.actions.pin(700);
    lab.actions.pin(0);
    expect(browser.starts("A").at(-1)!.recording.referenceStep).toBe(0);
  });
});

describe("a run that fails", () => {
  beforeEach(() => {
    browser.record("A", 300);
    browser
      .worker("A")
      .raise("error", { message: "Array buffer allocation failed" });
  });

  test("says why, and keeps what is recorded", () => {
    expect(state().runs.A).toMatchObject({
      status: { kind: "failed", reason: "outOfMemory" },
      recordedSteps: 300,
    });
    expect(state().runs.A.recording!.lastStep).toBe(300);
  });

  test("is tried again in a fresh worker, with the same spec and what was recorded still there", () => {
    const { spec } = browser.starts("A")[0]!;
    const { recording } = state().runs.A;
    lab.actions.retry("A");
    browser.adoptNewest("A");
    expect(browser.workers).toHaveLength(3);
    expect(browser.starts("A")).toMatchObject([{ spec }]);
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
    browser.adoptNewest("A");
    browser.record("A", 3);
    expect(state().runs.A).toMatchObject({
      status: { kind: "training" },
      recordedSteps: 3,
    });
  });

  test("because of a chunk that does not fit says so", () => {
    const chunk = fakeChunk(browser.shape("B"), 5, 3);
    browser.say("B", { type: "started", shape: browser.shape("B") });
    browser.say("B", { type: "chunk", chunk });
    expect(state().runs.B.status).toMatchObject({
      kind: "failed",
      reason: "crashed",
    });
    expect(browser.worker("B").terminated).toBe(true);
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
