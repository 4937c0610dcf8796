import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import type { RunName } from "../../src/experiment/experiment";
import type { Lab } from "../../src/lab/store";
import { axisHalfWidth } from "../../src/lab/valueAxis";
import { fakeChunk } from "./fakeChunk";
import { FakeBrowser } from "./fakeBrowser";

let browser: FakeBrowser;
let lab: Lab;
const halfWidth = () => axisHalfWidth(lab.store.getState(), 1, "preactivation");

beforeEach(() => {
  browser = new FakeBrowser();
  lab = browser.open();
});

/** Two steps; the values of the second have this standard deviation. */
function record(run: RunName, range: number, std: number): void {
  const chunk = fakeChunk(browser.shape(run), 0, 2, range);
  chunk.layers[0]!.taps.preactivation.std[1] = std;
  browser.say(run, { type: "started", shape: browser.shape(run) });
  browser.say(run, { type: "chunk", chunk });
}

test("both runs share the axis, and the former recording counts as long as it is drawn", () => {
  expect(halfWidth()).toBe(1);
  record("A", 32, 4);
  expect(halfWidth()).toBe(12);
  record("B", 2, 0.1);
  expect(halfWidth()).toBe(12);
  lab.actions.setNormalization("A", 1, "batch");
  record("A", 4, 0.5);
  expect(halfWidth()).toBe(12);
  browser.say("A", { type: "finished", fingerprint: "" });
  expect(halfWidth()).toBe(1.5);
});

test("it holds 2.5 standard deviations, with less than half of it to spare, and never leaves the histograms", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 51, noNaN: true }), (std) => {
      browser = new FakeBrowser();
      lab = browser.open();
      record("A", 128, std);
      const reach = 2.5 * Math.fround(std);
      expect(halfWidth()).toBeGreaterThanOrEqual(reach);
      expect(halfWidth()).toBeLessThanOrEqual(Math.min(128, 1.5 * reach));
      expect([1, 1.5]).toContain(
        halfWidth() / 2 ** Math.floor(Math.log2(halfWidth())),
      );
    }),
    { numRuns: 50 },
  );
});

test("it is as wide as the histograms where nothing spreads", () => {
  record("A", 8, 0);
  expect(halfWidth()).toBe(8);
});
