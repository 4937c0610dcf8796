import { beforeEach, describe, expect, test } from "vitest";
import { columnAtCursor, overallStatus } from "../../src/lab/selectors";
import type { Lab } from "../../src/lab/store";
import { FakeBrowser } from "./fakeBrowser";

let browser: FakeBrowser;
let lab: Lab;
const state = () => lab.store.getState();

beforeEach(() => {
  browser = new FakeBrowser();
  lab = browser.open();
});

describe("the overall status", () => {
  test("is training until both have ended, and a failure comes before all", () => {
    expect(overallStatus(state())).toBe("training");
    browser.finish("A");
    expect(overallStatus(state())).toBe("training");
    browser.finish("B");
    expect(overallStatus(state())).toBe("ready");
    lab.actions.setNormalization("A", 1, "batch");
    browser.say("A", { type: "diverged", step: 0, fingerprint: "" });
    expect(overallStatus(state())).toBe("diverged");
    lab.actions.setNormalization("A", 1, "layer");
    const failure = { name: "Error", message: "boom", stack: "" };
    browser.say("A", { type: "failed", failure });
    expect(overallStatus(state())).toBe("failed");
  });
});

describe("the column at the cursor", () => {
  test("is that of its step, and −1 where the run has not come so far", () => {
    browser.record("A", 100);
    browser.record("B", 20);
    lab.actions.setCursor(50);
    expect([
      columnAtCursor(state(), "A"),
      columnAtCursor(state(), "B"),
    ]).toEqual([50, -1]);
  });
});
