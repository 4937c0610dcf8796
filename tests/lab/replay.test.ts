import { beforeEach, describe, expect, test } from "vitest";
import { replayStatus } from "../../src/lab/replayWishes";
import type { Lab } from "../../src/lab/store";
import type { Snapshot, SnapshotWish } from "../../src/recording/snapshot";
import type { ToReplay } from "../../src/worker/protocol";
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

const told = (worker: number, type: ToReplay["type"] = "snapshot") =>
  (browser.replayWorkers[worker]?.told ?? []).filter(
    (message) => message.type === type,
  );
const asked = (worker: number) =>
  told(worker).map((message) => "step" in message && message.step);
const showUnits = () => lab.actions.setView({ panel: "units", unitsLayer: 2 });

/** Answers what a worker was asked last. */
function answer(worker: number, step: number) {
  const { id, wish } = told(worker).at(-1) as {
    id: number;
    wish: SnapshotWish;
  };
  const snapshot = { step, wish } as Snapshot;
  browser.replayWorkers[worker]!.say({ type: "snapshot", id, snapshot });
}

describe("while units are open", () => {
  test("both runs are replayed where the cursor has come to rest", () => {
    showUnits();
    lab.actions.setCursor(70);
    browser.wait(REST);
    expect([asked(0), asked(1)]).toEqual([[70], [70]]);
  });

  test("nothing is asked for while the cursor moves", () => {
    showUnits();
    for (let step = 1; step <= 20; step++) {
      lab.actions.setCursor(step);
      browser.wait(16);
    }
    expect(asked(0)).toEqual([]);
    browser.wait(REST);
    expect(asked(0)).toEqual([20]);
  });

  test("values are on their way until they are there, and again when the cursor moves on", () => {
    showUnits();
    lab.actions.setCursor(70);
    expect(replayStatus(state(), "A")).toBe("onItsWay");
    browser.wait(REST);
    answer(0, 70);
    expect(replayStatus(state(), "A")).toBe("fresh");
    expect(replayStatus(state(), "B")).toBe("onItsWay");
    lab.actions.setCursor(71);
    expect(replayStatus(state(), "A")).toBe("onItsWay");
    expect(state().replays.A.snapshot?.step).toBe(70);
  });

  test("a history of the layer is asked for, from step 0 to the last, and filled in", () => {
    showUnits();
    const [request] = told(0, "history");
    expect(request).toMatchObject({ layer: 1, tap: "preactivation" });
    const { id, steps } = request as {
      id: number;
      steps: readonly number[];
    };
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBe(200);
    const column = new Float32Array(4 * 128);
    for (const columns of [[column], [column, column]])
      browser.replayWorkers[0]!.say({
        type: "history",
        id,
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
    const request = told(0, "history").at(-1) as { steps?: readonly number[] };
    expect(request.steps?.slice(25, 28)).toEqual([50, 51, 52]);
    expect(request.steps).toContain(77);
  });

  test("a run that has changed is forgotten, and the other one is not", () => {
    showUnits();
    browser.wait(REST);
    for (const worker of [0, 1]) answer(worker, 0);
    lab.actions.setNormalization("A", 1, "batch");
    expect(state().replays.A.snapshot).toBeNull();
    expect(state().replays.B.snapshot?.step).toBe(0);
    expect(replayStatus(state(), "A")).toBe("absent");
    browser.finish("A");
    expect(replayStatus(state(), "A")).toBe("onItsWay");
    browser.wait(REST);
    expect(told(0).at(-1)).toMatchObject({
      spec: {
        network: { layers: [{ normalization: "batch" }, { units: 4 }] },
      },
    });
  });

  test("a history waits until its run has been trained, and training is not slowed down", () => {
    open();
    showUnits();
    browser.record("A", 50);
    expect(told(0, "history")).toEqual([]);
    browser.finish("A");
    expect(told(0, "history")).toHaveLength(1);
  });

  test("after they are closed nothing more is asked for", () => {
    showUnits();
    lab.actions.setView({ panel: "layers" });
    lab.actions.setCursor(70);
    browser.wait(REST);
    expect(asked(0)).toEqual([]);
    expect(told(0, "stop")).toHaveLength(1);
  });
});

describe("a replay that fails", () => {
  const fail = () =>
    browser.replayWorkers[0]!.raise("error", { message: "boom" });
  beforeEach(() => {
    showUnits();
    browser.wait(REST);
    fail();
  });

  test("is reported for its run; the other run and training go on", () => {
    expect(replayStatus(state(), "A")).toBe("failed");
    answer(1, 0);
    expect(replayStatus(state(), "B")).toBe("fresh");
    expect(state().runs.A.status.kind).toBe("ready");
  });

  test("is not tried again by itself", () => {
    lab.actions.setCursor(10);
    browser.wait(REST);
    expect(browser.replayWorkers).toHaveLength(2);
  });

  test("is tried again in a fresh worker when the reader wishes", () => {
    lab.actions.setCursor(10);
    lab.actions.retryReplay("A");
    browser.wait(REST);
    expect(browser.replayWorkers).toHaveLength(3);
    expect(asked(2)).toEqual([10]);
    answer(2, 10);
    expect(replayStatus(state(), "A")).toBe("fresh");
  });
});

test("samples are asked for with the regions and the jitter of the sample that is followed", () => {
  lab.actions.setView({ panel: "samples", sample: 9 });
  browser.wait(REST);
  expect(told(0).at(-1)).toMatchObject({ wish: { regions: true, sample: 8 } });
  answer(0, 0);
  expect(replayStatus(state(), "A")).toBe("fresh");
  lab.actions.setView({ sample: 10 });
  expect(replayStatus(state(), "A")).toBe("onItsWay");
});

test("no worker is spawned while all layers are shown", () => {
  lab.actions.setCursor(70);
  browser.wait(1000);
  expect(browser.replayWorkers).toEqual([]);
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
  const requests = () =>
    told(0).map((message) => "checkpoint" in message && message.checkpoint);

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
