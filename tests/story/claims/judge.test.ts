import { expect, test } from "vitest";
import { RULERS } from "../../../src/measure/rulers";
import { movementBy } from "../../../src/recording/measures/movement";
import { judge } from "../../../src/story/claims/judge";
import { FakeBrowser } from "../../lab/fakeBrowser";

function open(search = "") {
  const browser = new FakeBrowser(search);
  const lab = browser.open();
  const found = () => judge("bn-reduces-drift", lab.store.getState());
  return { browser, lab, found };
}

test("while a run trains there is no verdict, but how far it has come", () => {
  const { browser, found } = open("?steps=50");
  browser.finish("B");
  browser.record("A", 20);
  expect(found()).toEqual({ kind: "training", step: 20, steps: 50 });
});

test("a run that has diverged leaves nothing to compare, and one that has failed says so first", () => {
  const { browser, found } = open("?steps=50");
  browser.record("A", 20);
  browser.say("A", { type: "diverged", step: 20, fingerprint: "f" });
  browser.finish("B");
  expect(found()).toEqual({ kind: "diverged", run: "A", step: 20 });
});

test("once both runs have ended there is a verdict", () => {
  const { browser, found } = open("?steps=50");
  browser.finishBoth();
  expect(["holds", "fails"]).toContain(found().kind);
});

test("what the reader has stopped is not on its way: it cannot be told", () => {
  const { browser, lab, found } = open("?steps=50");
  browser.finish("B");
  browser.record("A", 30);
  expect(found().kind).toBe("training");
  lab.actions.stop();
  expect(found()).toEqual({ kind: "stopped", run: "A", step: 30 });
});

test("where nothing moves, nothing is said of what moves more", () => {
  const { browser, lab } = open("?steps=50");
  browser.finishBoth();
  const { recording } = lab.store.getState().runs.A;
  const judged = () => judge("deeper-drifts-more", lab.store.getState());
  expect(["holds", "fails"]).toContain(judged().kind);
  for (const ruler of RULERS)
    for (const layer of [0, 3])
      movementBy(
        recording!.layer(layer).taps.preactivation,
        "drift",
        ruler,
      ).fill(0);
  expect(judged()).toEqual({ kind: "lacking", lack: "noNumber" });
});

test("drift since a pinned step is not judged, until the pin is removed and drift is measured anew", () => {
  const browser = new FakeBrowser("?steps=50&ref=20");
  const { store, actions } = browser.open();
  const found = () => judge("bn-reduces-drift", store.getState());
  browser.finishBoth();
  expect(found()).toEqual({ kind: "pinned", step: 20 });
  expect(judge("bn-learns-sooner", store.getState()).kind).not.toBe("pinned");
  actions.setView({ referenceStep: 0 });
  browser.finishBoth();
  expect(["holds", "fails", "rulers"]).toContain(found().kind);
});
