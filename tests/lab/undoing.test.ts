import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { undoableOf } from "../../src/lab/editHistory";
import { PRESET_IDS } from "../../src/experiment/presets";
import type { Lab } from "../../src/lab/store";
import { FakeBrowser } from "./fakeBrowser";

let browser: FakeBrowser;
let lab: Lab;
const state = () => lab.store.getState();
const bn = (run: "A" | "B") => state().experiment.runs[run].normalization;
const starts = () => [browser.starts("A").length, browser.starts("B").length];

/** Opened, paused, and both runs complete. */
function open() {
  browser = new FakeBrowser();
  lab = browser.open();
  lab.actions.pause();
  browser.finishBoth();
}
beforeEach(open);

/** Undoes or does again until nothing changes; returns how often. */
function exhaust(turn: "undo" | "redo"): number {
  let times = 0;
  for (;;) {
    const before = state().experiment;
    const { referenceStep } = state().view;
    lab.actions[turn]();
    const after = state();
    if (
      after.experiment === before &&
      after.view.referenceStep === referenceStep
    )
      return times;
    times += 1;
  }
}

describe("undo", () => {
  test("on opening does nothing, nor does redo", () => {
    const before = state();
    lab.actions.undo();
    lab.actions.redo();
    expect(state()).toBe(before);
  });

  test("takes back a switch, and redo switches again", () => {
    lab.actions.setNormalization("A", 2, "batch");
    lab.actions.undo();
    expect(bn("A")[1]).toBe("none");
    lab.actions.redo();
    expect(bn("A")[1]).toBe("batch");
  });

  test("takes back a preset with all that it changed, and the pin that it moved", () => {
    lab.actions.updateRun("A", { activation: "relu" });
    lab.actions.pin(1900);
    const before = undoableOf(state());
    lab.actions.applyPreset("spirals");
    expect(state().view.referenceStep).toBeLessThan(1900);
    lab.actions.undo();
    expect(undoableOf(state())).toEqual(before);
  });

  test("takes back a pin", () => {
    lab.actions.pin(700);
    lab.actions.undo();
    expect(state().view.referenceStep).toBe(0);
    lab.actions.redo();
    expect(state().view.referenceStep).toBe(700);
  });

  test("leaves cursor, tap and language alone, which are no edits", () => {
    lab.actions.setNormalization("A", 1, "batch");
    lab.actions.setCursor(5);
    lab.actions.setView({ tap: "linear", language: "ko" });
    lab.actions.undo();
    expect(bn("A")[0]).toBe("none");
    expect(state()).toMatchObject({
      cursor: 5,
      view: { tap: "linear", language: "ko" },
    });
  });

  test("goes back any number of times to the opening, and redo to the end", () => {
    const edits = fc.oneof(
      fc
        .constantFrom(...PRESET_IDS)
        .map((id) => () => lab.actions.applyPreset(id)),
      fc
        .nat(4)
        .map((seed) => () => lab.actions.updateShared({ seed: 10 + seed })),
      fc.nat(300).map((step) => () => lab.actions.pin(step)),
      fc.tuple(fc.constantFrom("A", "B"), fc.constantFrom("batch", "none")).map(
        ([run, norm]) =>
          () =>
            lab.actions.setNormalization(run, 1, norm),
      ),
    );
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 20 }), (list) => {
        open();
        const opening = undoableOf(state());
        for (const edit of list) {
          edit();
          browser.now += 2000;
        }
        const end = undoableOf(state());
        const undone = exhaust("undo");
        expect(undoableOf(state())).toEqual(opening);
        expect(exhaust("redo")).toBe(undone);
        expect(undoableOf(state())).toEqual(end);
      }),
      { numRuns: 30 },
    );
  });

  test("is bounded", () => {
    for (let i = 0; i < 250; i++)
      lab.actions.setNormalization("A", 1, i % 2 ? "none" : "batch");
    expect(exhaust("undo")).toBe(200);
  });
});

describe("a new edit", () => {
  test("leaves nothing to redo", () => {
    lab.actions.setNormalization("A", 1, "batch");
    lab.actions.undo();
    lab.actions.setNormalization("B", 1, "none");
    lab.actions.redo();
    expect([bn("A")[0], bn("B")[0]]).toEqual(["none", "none"]);
  });

  test("that changes nothing, or is refused, is none", () => {
    lab.actions.setExperiment(structuredClone(state().experiment));
    lab.actions.updateShared({ steps: -1 });
    expect(state().history.past).toEqual([]);
  });
});

describe("typing in one number field", () => {
  const type = (seed: number, after = 300) => {
    browser.now += after;
    lab.actions.updateShared({ seed });
  };

  test("within a moment is one edit", () => {
    const { seed } = state().experiment;
    for (const typed of [9, 98, 987]) type(typed);
    lab.actions.undo();
    expect(state().experiment.seed).toBe(seed);
    lab.actions.redo();
    expect(state().experiment.seed).toBe(987);
  });

  test("again later is another edit, as is typing in another field", () => {
    type(9);
    type(98, 5000);
    lab.actions.updateShared({ batchSize: 30 });
    expect(state().history.past).toHaveLength(3);
  });

  test("back to what it was is none", () => {
    const { seed } = state().experiment;
    type(9);
    type(seed);
    expect(state().history.past).toHaveLength(0);
  });

  test("does not swallow switches", () => {
    lab.actions.setNormalization("A", 1, "batch");
    lab.actions.setNormalization("A", 1, "none");
    expect(state().history.past).toHaveLength(2);
  });
});

describe("what has been trained", () => {
  test("is there again at once, with its fingerprint, in the same change of the store", () => {
    const before = state().runs.A;
    lab.actions.setNormalization("A", 1, "batch");
    browser.finish("A");
    const trained = state().runs.A;
    const seen: unknown[] = [];
    lab.store.subscribe(({ runs }) => seen.push(runs.A.recording));
    lab.actions.undo();
    expect(seen[0]).toBe(before.recording);
    expect(state().runs.A).toMatchObject({
      status: { kind: "ready" },
      end: { fingerprint: "of A" },
      recordedSteps: 2000,
      previous: null,
    });
    lab.actions.redo();
    expect(state().runs.A.recording).toBe(trained.recording);
    expect(starts()).toEqual([2, 1]);
  });

  test("is there again while its successor is still in training, which ends", () => {
    const before = state().runs.A.recording;
    lab.actions.setNormalization("A", 1, "batch");
    browser.record("A", 30);
    lab.actions.undo();
    const late = browser.given("expose", "A").at(-1)!;
    expect(browser.crew.isDropped(late)).toBe(true);
    browser.say("A", { type: "finished", fingerprint: "late" }, late);
    expect(state().runs.A).toMatchObject({ end: { fingerprint: "of A" } });
    expect(state().runs.A.recording).toBe(before);
  });

  test("is there again after unpinning, for both runs", () => {
    lab.actions.pin(700);
    lab.actions.pin(0);
    expect(state().runs.B.status.kind).toBe("ready");
    expect(starts()).toEqual([1, 1]);
  });

  test("but is no longer kept is trained anew, the strata of the last state staying until overwritten", () => {
    const recordings = [1, 2, 3].map((layer) => {
      lab.actions.setNormalization("A", layer, "batch");
      browser.finish("A");
      return state().runs.A.recording;
    });
    for (let i = 0; i < 3; i++) lab.actions.undo();
    expect(starts()).toEqual([5, 1]);
    expect(state().runs.A.status).toEqual({ kind: "training" });
    expect(state().runs.A.previous).toBe(recordings[0]);
  });

  test("and diverged early takes the cursor back to its last step", () => {
    open();
    lab.actions.updateShared({ seed: 3 });
    for (const run of ["A", "B"] as const) {
      browser.record(run, 40);
      browser.say(run, { type: "diverged", step: 41, fingerprint: "nan" });
    }
    lab.actions.updateShared({ batchSize: 30 });
    browser.finishBoth();
    lab.actions.setCursor(900);
    lab.actions.undo();
    expect(state().cursor).toBe(40);
  });
});

describe("the browser's back and forward", () => {
  const layer1 = () => bn("A")[0];
  beforeEach(() => {
    lab.actions.setNormalization("A", 1, "batch");
    browser.finish("A");
  });

  test("count as undo and redo where they lead to the same", () => {
    browser.go(-1);
    expect([layer1(), state().history.past.length]).toEqual(["none", 0]);
    lab.actions.redo();
    expect(layer1()).toBe("batch");
    browser.go(-1);
    browser.go(1);
    expect([layer1(), state().history.future.length]).toEqual(["batch", 0]);
    lab.actions.undo();
    expect(layer1()).toBe("none");
  });

  test("lead from an undo back to what was seen before it", () => {
    lab.actions.undo();
    expect(browser.search).toContain("bn=0000-1111");
    browser.go(-1);
    expect(layer1()).toBe("batch");
    lab.actions.undo();
    expect(layer1()).toBe("none");
  });

  test("over several entries are an edit, which can be undone", () => {
    lab.actions.setNormalization("A", 2, "batch");
    browser.go(-2);
    expect(bn("A")).toEqual(["none", "none", "none", "none"]);
    lab.actions.undo();
    expect(bn("A")).toEqual(["batch", "batch", "none", "none"]);
  });
});
