import { beforeEach, describe, expect, test } from "vitest";
import { replayStatus } from "../../src/lab/replayWishes";
import type { Lab } from "../../src/lab/store";
import { RUN_NAMES, type RunName } from "../../src/experiment/experiment";
import type { Snapshot } from "../../src/recording/snapshot";
import { fakeCheckpoint } from "./fakeCheckpoint";
import { FakeBrowser } from "./fakeBrowser";

const REST = 50;
const SEARCH = "?widths=2x4&steps=200&step=0";

let browser: FakeBrowser;
let lab: Lab;

const state = () => lab.store.getState();
const open = (search = SEARCH) => {
  browser = new FakeBrowser(search);
  lab = browser.open();
};
beforeEach(() => {
  open();
  browser.finishBoth();
});

const given = (run: RunName) => browser.given("snapshot", run);
const asked = (run: RunName) => given(run).map(({ job }) => job.step);
const histories = (run: RunName) => browser.given("history", run);
const showUnits = () => lab.actions.setView({ panel: "units", unitsLayer: 2 });

/** Answers what was asked last of a run. */
function answer(run: RunName, step: number) {
  const last = given(run).at(-1)!;
  const snapshot = { step, wish: last.job.wish } as Snapshot;
  browser.crew.tell(last, { snapshot, samples: null });
  browser.crew.finish(last);
}

describe("while units are open", () => {
  test("both runs are replayed where the cursor has come to rest", () => {
    showUnits();
    lab.actions.setCursor(70);
    browser.wait(REST);
    expect([asked("A"), asked("B")]).toEqual([[70], [70]]);
  });

  test("nothing is asked for while the cursor moves", () => {
    showUnits();
    for (let step = 1; step <= 20; step++) {
      lab.actions.setCursor(step);
      browser.wait(16);
    }
    expect(asked("A")).toEqual([]);
    browser.wait(REST);
    expect(asked("A")).toEqual([20]);
  });

  test("values are on their way until they are there, and again when the cursor moves on", () => {
    showUnits();
    lab.actions.setCursor(70);
    expect(replayStatus(state(), "A")).toBe("onItsWay");
    browser.wait(REST);
    answer("A", 70);
    expect(replayStatus(state(), "A")).toBe("fresh");
    expect(replayStatus(state(), "B")).toBe("onItsWay");
    lab.actions.setCursor(71);
    expect(replayStatus(state(), "A")).toBe("onItsWay");
    expect(state().replays.A.snapshot?.step).toBe(70);
  });

  test("a history of the layer is asked for, from step 0 to the last, and filled in", () => {
    showUnits();
    const [request] = histories("A");
    expect(request!.job).toMatchObject({ layer: 1, tap: "preactivation" });
    const { steps } = request!.job;
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBe(200);
    const column = new Float32Array(4 * 128);
    for (const columns of [[column], [column, column]])
      browser.crew.tell(request!, {
        columns,
        affines: columns.map(() => null),
      });
    expect(state().replays.A.history).toMatchObject({ layer: 2, stride: 2 });
    expect(state().replays.A.history?.columns).toHaveLength(3);
  });

  test("a history has the pinned steps too", () => {
    lab.actions.pin(51);
    lab.actions.pin(77, "second");
    browser.finishBoth();
    showUnits();
    const { steps } = histories("A").at(-1)!.job;
    expect(steps.slice(25, 28)).toEqual([50, 51, 52]);
    expect(steps).toContain(77);
  });

  test("a run that has changed is forgotten, and the other one is not", () => {
    showUnits();
    browser.wait(REST);
    for (const run of RUN_NAMES) answer(run, 0);
    lab.actions.setNormalization("A", 1, "batch");
    expect(state().replays.A.snapshot).toBeNull();
    expect(state().replays.B.snapshot?.step).toBe(0);
    expect(replayStatus(state(), "A")).toBe("absent");
    browser.finish("A");
    expect(replayStatus(state(), "A")).toBe("onItsWay");
    browser.wait(REST);
    expect(given("A").at(-1)!.job).toMatchObject({
      spec: {
        network: { layers: [{ normalization: "batch" }, { units: 4 }] },
      },
    });
  });

  test("a history waits until its run has been trained, and training is not slowed down", () => {
    open();
    showUnits();
    browser.record("A", 50);
    expect(histories("A")).toEqual([]);
    browser.finish("A");
    expect(histories("A")).toHaveLength(1);
  });

  test("after they are closed nothing more is asked for", () => {
    showUnits();
    lab.actions.setView({ panel: "layers" });
    lab.actions.setCursor(70);
    browser.wait(REST);
    expect(asked("A")).toEqual([]);
    expect(browser.crew.isDropped(histories("A")[0]!)).toBe(true);
  });
});

describe("a replay that fails", () => {
  beforeEach(() => {
    showUnits();
    browser.wait(REST);
    browser.crew.fail(given("A").at(-1)!, "boom");
  });

  test("is reported for its run; the other run and training go on", () => {
    expect(replayStatus(state(), "A")).toBe("failed");
    answer("B", 0);
    expect(replayStatus(state(), "B")).toBe("fresh");
    expect(state().runs.A.status.kind).toBe("ready");
  });

  test("is not tried again by itself", () => {
    lab.actions.setCursor(10);
    browser.wait(REST);
    expect(asked("A")).toEqual([0]);
  });

  test("is tried again when the reader wishes", () => {
    lab.actions.setCursor(10);
    lab.actions.retryReplay("A");
    browser.wait(REST);
    expect(asked("A")).toEqual([0, 10]);
    answer("A", 10);
    expect(replayStatus(state(), "A")).toBe("fresh");
  });
});

test("a history whose worker dies begins anew, in another", () => {
  showUnits();
  const column = new Float32Array(4 * 128);
  const tell = () =>
    browser.crew.tell(histories("A").at(-1)!, {
      columns: [column],
      affines: [null],
    });
  tell();
  histories("A")[0]!.worker.raise("error", { message: "gone" });
  expect(state().replays.A.history?.columns).toEqual([]);
  tell();
  expect(state().replays.A.history?.columns).toHaveLength(1);
});

test("samples are asked for with the regions and the jitter of the sample that is followed", () => {
  lab.actions.setView({ panel: "samples", sample: 9 });
  browser.wait(REST);
  expect(given("A").at(-1)!.job).toMatchObject({
    wish: { regions: true, sample: 8 },
    withSamples: true,
  });
  answer("A", 0);
  expect(replayStatus(state(), "A")).toBe("fresh");
  lab.actions.setView({ sample: 10 });
  expect(replayStatus(state(), "A")).toBe("onItsWay");
});

test("nothing is replayed while all layers are shown", () => {
  lab.actions.setCursor(70);
  browser.wait(1000);
  expect(browser.crew.given("snapshot")).toEqual([]);
});

test("an address opens the units that it names", () => {
  open(`${SEARCH}&show=units&in=2&unit=3&order=drift`);
  expect(state().view).toMatchObject({
    panel: "units",
    unitsLayer: 2,
    unit: 3,
    unitOrder: "drift",
  });
  expect(state().notices).toEqual([]);
});

describe("a replay", () => {
  const requests = () => given("A").map(({ job }) => job.checkpoint);

  test("begins at the run's last checkpoint before it", () => {
    open();
    browser.record("A", 200);
    browser.say("A", {
      type: "checkpoints",
      checkpoints: [50, 100].map((step) => fakeCheckpoint(step)),
    });
    showUnits();
    for (const step of [49, 100, 150]) {
      lab.actions.setCursor(step);
      browser.wait(REST);
    }
    expect(requests()).toEqual([
      null,
      fakeCheckpoint(100),
      fakeCheckpoint(100),
    ]);
  });

  test("does not begin at a checkpoint of a run that was changed since", () => {
    open();
    browser.record("A", 200);
    browser.say("A", {
      type: "checkpoints",
      checkpoints: [fakeCheckpoint(50)],
    });
    lab.actions.updateShared({ seed: 2 });
    browser.record("A", 100);
    showUnits();
    lab.actions.setCursor(100);
    browser.wait(REST);
    expect(requests()).toEqual([null]);
  });
});
