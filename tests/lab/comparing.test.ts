import { beforeEach, describe, expect, test } from "vitest";
import { comparedStatus } from "../../src/lab/comparison";
import { resolveRun } from "../../src/experiment/resolveRun";
import type { Lab } from "../../src/lab/store";
import type { Snapshot } from "../../src/recording/snapshot";
import { FakeBrowser } from "./fakeBrowser";
import { SIDES, type Side } from "../../src/lab/labState";

const REST = 50;

let browser: FakeBrowser;
let lab: Lab;
const state = () => lab.store.getState();
const statuses = () => SIDES.map((side) => comparedStatus(state(), side));

function open(search = "?widths=2x4&steps=200&step=90&vs=A20-B") {
  browser = new FakeBrowser(search);
  lab = browser.open();
}

/** The jobs of a side. */
const given = (side: Side) =>
  browser.crew
    .given("snapshot")
    .filter(({ job }) => (side === "from" ? job.step === 20 : job.step > 20));
const asked = (side: Side) => given(side).map(({ job }) => job);

function answer(side: Side) {
  const last = given(side).at(-1)!;
  const { step, wish } = last.job;
  const snapshot = { step, wish } as Snapshot;
  browser.crew.tell(last, { snapshot, samples: null });
  browser.crew.finish(last);
}

beforeEach(() => {
  open();
  browser.finishBoth();
});

test("nothing is replayed until somebody compares", () => {
  browser.wait(REST);
  expect(browser.crew.given("snapshot")).toEqual([]);
  expect(statuses()).toEqual(["absent", "absent"]);
});

describe("while two steps are compared", () => {
  beforeEach(() => {
    lab.actions.setView({ tab: "compare" });
    browser.wait(REST);
  });

  test("each side's run is replayed at its step, and exact once it is there", () => {
    const { experiment } = state();
    expect(asked("from")).toMatchObject([
      { step: 20, spec: resolveRun(experiment, "A") },
    ]);
    expect(asked("to")).toMatchObject([
      { step: 90, spec: resolveRun(experiment, "B") },
    ]);
    expect(statuses()).toEqual(["onItsWay", "onItsWay"]);
    answer("from");
    expect(statuses()).toEqual(["exact", "onItsWay"]);
    answer("to");
    expect(statuses()).toEqual(["exact", "exact"]);
    expect(state().compared.to.snapshot?.step).toBe(90);
  });

  test("the cursor's side follows when the cursor rests; the other stays exact", () => {
    answer("from");
    answer("to");
    for (const step of [91, 92, 93]) {
      lab.actions.setCursor(step);
      browser.wait(16);
    }
    expect(statuses()).toEqual(["exact", "onItsWay"]);
    browser.wait(REST);
    expect(asked("to").map(({ step }) => step)).toEqual([90, 93]);
    expect(asked("from")).toHaveLength(1);
  });

  test("a change of one run makes that side absent until its step is recorded again", () => {
    answer("from");
    answer("to");
    lab.actions.setNormalization("A", 1, "batch");
    expect(statuses()).toEqual(["absent", "exact"]);
    browser.record("A", 19);
    expect(statuses()[0]).toBe("absent");
    browser.finish("A");
    expect(statuses()[0]).toBe("onItsWay");
    browser.wait(REST);
    answer("from");
    expect(statuses()).toEqual(["exact", "exact"]);
    lab.actions.undo();
    expect(statuses()[0]).toBe("onItsWay");
  });

  test("a failure is said, and the tab opened again tries once more", () => {
    browser.crew.fail(given("from")[0]!, "gone");
    expect(statuses()[0]).toBe("failed");
    lab.actions.setView({ tab: "story" });
    expect(browser.crew.isDropped(given("to")[0]!)).toBe(true);
    lab.actions.setView({ tab: "compare" });
    browser.wait(REST);
    expect(asked("from")).toHaveLength(2);
  });

  test("what is known is not asked for again", () => {
    answer("from");
    answer("to");
    lab.actions.setView({ tab: "story" });
    lab.actions.setView({ tab: "compare", tap: "linear" });
    browser.wait(REST);
    expect(statuses()).toEqual(["exact", "exact"]);
    expect(browser.crew.given("snapshot")).toHaveLength(2);
  });
});

describe("the address", () => {
  test("has which steps are compared, unless they are the usual ones", () => {
    expect(browser.search).toMatch(/&vs=A20-B$/);
    const comparison = { from: "A", step: 0, to: "A" } as const;
    lab.actions.setView({ comparison });
    expect(browser.search).not.toContain("vs=");
  });

  test.each(["A201-B", "C1-A", "A1", "A-A", "A1-A1", "A1.5-B"])(
    "that names no such steps is refused with a notice: %s",
    (given) => {
      open(`?widths=2x4&steps=200&vs=${given}`);
      expect(state().notices).toMatchObject([{ field: "vs", given }]);
      expect(state().view.comparison).toEqual({ from: "A", step: 0, to: "A" });
    },
  );

  test("of a shorter experiment has the last step instead", () => {
    lab.actions.setView({ comparison: { from: "B", step: 150, to: "A" } });
    lab.actions.updateShared({ steps: 100 });
    expect(state().view.comparison).toEqual({ from: "B", step: 100, to: "A" });
  });
});
