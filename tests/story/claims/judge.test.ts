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
