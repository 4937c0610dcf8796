import { beforeEach, describe, expect, test } from "vitest";
import { ghostStep, pinnedStep } from "../../src/lab/pins";
import type { Lab } from "../../src/lab/store";
import { FakeBrowser } from "./fakeBrowser";
import { PINS } from "../../src/lab/labState";

let browser: FakeBrowser;
let lab: Lab;
const state = () => lab.store.getState();
const pinned = () => PINS.map((pin) => pinnedStep(state(), pin));
const ghosts = () => PINS.map((pin) => ghostStep(state(), pin));
const starts = () => browser.starts("A").length + browser.starts("B").length;

function open(search = "") {
  browser = new FakeBrowser(search);
  lab = browser.open();
  lab.actions.pause();
  browser.finishBoth();
}
beforeEach(() => open());

test("without pins there is one ghost, of step 0", () => {
  expect([pinned(), ghosts()]).toEqual([
    [null, null],
    [0, null],
  ]);
});

describe("a second pin", () => {
  test("adds a ghost, of step 0 too, and trains nothing", () => {
    const before = starts();
    lab.actions.pin(900, "second");
    expect(ghosts()).toEqual([0, 900]);
    lab.actions.pin(0, "second");
    expect([ghosts(), pinned()]).toEqual([
      [0, 0],
      [null, 0],
    ]);
    expect(starts()).toBe(before);
  });

  test("leaves the first, from which drift is measured, where it is", () => {
    lab.actions.pin(100);
    lab.actions.pin(900, "second");
    expect(state().view.referenceStep).toBe(100);
    lab.actions.pin(null);
    expect(pinned()).toEqual([null, 900]);
    lab.actions.pin(null, "second");
    expect(pinned()).toEqual([null, null]);
  });

  test("is part of the address and comes back from it", () => {
    lab.actions.pin(100);
    lab.actions.pin(900, "second");
    expect(browser.search).toMatch(/&ref=100&pin2=900$/);
    open(browser.search);
    expect(pinned()).toEqual([100, 900]);
  });

  test("of an address that is no step of the experiment is refused with a notice", () => {
    open("?steps=100&pin2=101");
    expect(pinned()).toEqual([null, null]);
    expect(state().notices).toMatchObject([{ field: "pin2", given: "101" }]);
  });

  test("moves to the last step of a shorter experiment, and is undone with it", () => {
    lab.actions.pin(1900, "second");
    lab.actions.updateShared({ steps: 1000 });
    expect(pinned()).toEqual([null, 1000]);
    lab.actions.undo();
    expect(pinned()).toEqual([null, 1900]);
    lab.actions.undo();
    expect(pinned()).toEqual([null, null]);
  });
});

describe("a pin that is dragged", () => {
  test("takes its ghost along, and is set once it is dropped, as one edit", () => {
    lab.actions.pin(100);
    browser.finishBoth();
    const before = starts();
    for (const step of [150, 200, 250]) {
      browser.now += 2000;
      lab.actions.dragPin("first", step);
    }
    expect([ghosts()[0], pinned()[0]]).toEqual([250, 250]);
    expect([state().view.referenceStep, starts()]).toEqual([100, before]);
    lab.actions.dropPin();
    expect([state().view.referenceStep, starts()]).toEqual([250, before]);
    lab.actions.undo();
    expect(state().view.referenceStep).toBe(100);
  });

  test("stays within the experiment", () => {
    lab.actions.dragPin("second", 9999);
    expect(pinned()[1]).toBe(2000);
    lab.actions.dragPin("second", -5);
    expect(pinned()[1]).toBe(0);
  });

  test("that is not dragged cannot be dropped", () => {
    const before = state();
    lab.actions.dropPin();
    expect(state()).toBe(before);
  });
});
