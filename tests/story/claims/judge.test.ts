import { expect, test } from "vitest";
import { judge } from "../../../src/story/claims/judge";
import { FakeBrowser } from "../../lab/fakeBrowser";

function open(search = "") {
  const browser = new FakeBrowser(search);
  const { store } = browser.open();
  return { browser, found: () => judge("bn-reduces-drift", store.getState()) };
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
