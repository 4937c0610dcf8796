import { beforeEach, describe, expect, test } from "vitest";
import type { RunName } from "../../src/experiment/experiment";
import type { Lab } from "../../src/lab/store";
import { fakeCheckpoint } from "./fakeCheckpoint";
import { fakeChunk } from "./fakeChunk";
import { FakeBrowser } from "./fakeBrowser";

let browser: FakeBrowser;
let lab: Lab;
const state = () => lab.store.getState();
const lastStart = (run: RunName) => browser.starts(run).at(-1)!;
const originOf = (run: RunName) => {
  const { checkpoint, reference } = lastStart(run).origin;
  return [checkpoint?.step ?? 0, reference?.step ?? 0];
};

/** Both runs come to `last`, with a checkpoint every 10 steps. */
function record(last: number, runs: readonly RunName[] = ["A", "B"]) {
  for (const run of runs) {
    browser.record(run, last);
    const steps = Array.from({ length: last / 10 }, (_, i) => 10 * (i + 1));
    const checkpoints = steps.map((step) => fakeCheckpoint(step));
    browser.say(run, { type: "checkpoints", checkpoints });
  }
}

beforeEach(() => {
  browser = new FakeBrowser("?widths=2x4&steps=200");
  lab = browser.open();
});

test("on opening, both runs begin at step 0", () => {
  expect([originOf("A"), originOf("B")]).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

describe("a change after which a run is the same up to some step", () => {
  test("to more steps goes on behind the last checkpoint, and shows at once what is known", () => {
    record(200);
    const { recording } = state().runs.A;
    lab.actions.updateShared({ steps: 300 });
    // What the last step knows of its update is yet to be measured.
    expect(originOf("A")).toEqual([190, 0]);
    expect(state().runs.A).toMatchObject({
      status: { kind: "training" },
      recordedSteps: 190,
    });
    const next = state().runs.A.recording!;
    expect(next).not.toBe(recording);
    expect(next.shape.steps).toBe(300);
    expect([...next.series.loss.subarray(0, 191)]).toEqual([
      ...recording!.series.loss.subarray(0, 191),
    ]);
  });

  test("appends what the worker then says to it", () => {
    record(200);
    lab.actions.updateShared({ steps: 300 });
    const shape = browser.shape("A");
    const { recording } = state().runs.A;
    browser.say("A", { type: "started", shape });
    browser.say("A", { type: "chunk", chunk: fakeChunk(shape, 191, 110) });
    browser.show();
    expect(state().runs.A.recording).toBe(recording);
    expect(state().runs.A.recordedSteps).toBe(300);
    expect(recording!.series.loss[250]).toBe(250);
  });

  test("keeps the checkpoints of what is shared, and adds those that come", () => {
    record(200);
    lab.actions.updateShared({ steps: 105 });
    expect(originOf("A")).toEqual([100, 0]);
    browser.say("A", { type: "started", shape: browser.shape("A") });
    const { checkpoints } = state().runs.A;
    expect(checkpoints!.nearest(200)!.step).toBe(100);
    browser.say("A", {
      type: "checkpoints",
      checkpoints: [fakeCheckpoint(104)],
    });
    expect(checkpoints!.nearest(200)!.step).toBe(104);
    expect(checkpoints!.nearest(60)!.step).toBe(60);
  });

  test("while it still trains goes on from where it has come to", () => {
    record(120);
    lab.actions.updateShared({ steps: 300 });
    expect(originOf("B")).toEqual([120, 0]);
  });

  test("tells how fast it trains, without what it took over", () => {
    record(200);
    lab.actions.updateShared({ steps: 1000 });
    const shape = browser.shape("A");
    browser.say("A", { type: "started", shape });
    browser.now += 1000;
    browser.say("A", { type: "chunk", chunk: fakeChunk(shape, 191, 100) });
    browser.show();
    expect(state().runs.A.stepsPerSecond).toBe(100);
  });
});

describe("a run that becomes what the other one is", () => {
  test("takes over what the other one has recorded", () => {
    record(150);
    lab.actions.updateRun("B", state().experiment.runs.A);
    expect(originOf("B")).toEqual([150, 0]);
    expect(state().runs.B.recordedSteps).toBe(150);
  });
});

describe("what if from here", () => {
  const change = {
    kind: "normalization",
    layer: 1,
    normalization: "batch",
    keepsFunction: false,
  } as const;

  test("run B goes on from run A's checkpoint before the step, with A's columns up to there", () => {
    record(200);
    lab.actions.setCursor(85);
    lab.actions.whatIf([change]);
    expect(browser.starts("A")).toHaveLength(1);
    expect(originOf("B")).toEqual([80, 0]);
    expect(state().runs.B.recordedSteps).toBe(80);
  });

  test("an intervention that is moved leaves what lies before both places", () => {
    record(200);
    lab.actions.intervene("A", { step: 85, change });
    record(200, ["A"]);
    lab.actions.moveIntervention("A", 0, 145);
    expect(originOf("A")).toEqual([80, 0]);
  });
});

describe("a pinned step", () => {
  test("of a run in training lets it go on, and has movements measured from the checkpoint before it", () => {
    record(150);
    lab.actions.pin(75);
    expect(originOf("A")).toEqual([150, 70]);
    expect(state().runs.A).toMatchObject({ reach: 150, recordedSteps: 0 });
    browser.finish("B");
    const [first] = browser.given("develop", "A");
    expect(first!.job).toMatchObject({
      hasPictures: true,
      reference: { step: 70 },
    });
  });

  test("goes on where both the pin and what follows are shared", () => {
    record(200);
    lab.actions.pin(75);
    lab.actions.updateShared({ steps: 300 });
    expect(originOf("A")).toEqual([190, 70]);
  });
});

describe("a run begins at step 0", () => {
  test("when nothing of it is the same", () => {
    record(200);
    lab.actions.updateShared({ seed: 2 });
    expect(originOf("A")).toEqual([0, 0]);
    expect(state().runs.A.recording).toBeNull();
  });

  test("when it is tried again", () => {
    record(200);
    const failure = { name: "Error", message: "boom", stack: "" };
    browser.say("A", { type: "failed", failure });
    lab.actions.retry("A");
    expect(originOf("A")).toEqual([0, 0]);
  });
});
