import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { RunName } from "../../src/experiment/experiment";
import type { Lab } from "../../src/lab/store";
import { axisHalfWidth, logAxis, ownHalfWidth } from "../../src/lab/valueAxis";
import { fakeChunk } from "./fakeChunk";
import { FakeBrowser } from "./fakeBrowser";

let browser: FakeBrowser;
let lab: Lab;
const halfWidth = () => axisHalfWidth(lab.store.getState(), 1, "preactivation");

beforeEach(() => {
  browser = new FakeBrowser();
  lab = browser.open();
});

/** Steps 0 to 16 of 2,000; the values of the last have this standard deviation, those before it none. */
function record(run: RunName, range: number, std: number): void {
  const chunk = fakeChunk(browser.shape(run), 0, 17, range);
  chunk.layers[0]!.taps.preactivation.std[16] = std;
  browser.say(run, { type: "started", shape: browser.shape(run) });
  browser.say(run, { type: "chunk", chunk });
  browser.show();
}

/** Run A with these deviations at every 16th step, run B with those. */
function recordOverview(A: readonly number[], B: readonly number[]): void {
  for (const [run, deviations] of Object.entries({ A, B }) as [
    RunName,
    readonly number[],
  ][]) {
    const chunk = fakeChunk(
      browser.shape(run),
      0,
      16 * deviations.length,
      2 ** 60,
    );
    deviations.forEach((std, i) => {
      chunk.layers[0]!.taps.preactivation.std[16 * i] = std;
    });
    browser.say(run, { type: "started", shape: browser.shape(run) });
    browser.say(run, { type: "chunk", chunk });
    browser.show();
  }
}

test("both runs share the axis, and the former recording counts as long as it is drawn", () => {
  expect(halfWidth()).toBe(1);
  record("A", 32, 4);
  expect(halfWidth()).toBe(12);
  record("B", 4, 1);
  expect(halfWidth()).toBe(12);
  lab.actions.setNormalization("A", 1, "batch");
  record("A", 4, 0.5);
  expect(halfWidth()).toBe(12);
  browser.say("A", { type: "finished", fingerprint: "" });
  browser.say("B", { type: "finished", fingerprint: "" });
  expect(halfWidth()).toBe(3);
});

describe("while a run trains", () => {
  /** Steps first to last of run A, all with this standard deviation. */
  function recordOn(first: number, last: number, std: number): void {
    const chunk = fakeChunk(browser.shape("A"), first, last + 1 - first, 128);
    chunk.layers[0]!.taps.preactivation.std.fill(std);
    browser.say("A", { type: "chunk", chunk });
    browser.frame();
  }

  beforeEach(() => {
    browser.say("A", { type: "started", shape: browser.shape("A") });
    recordOn(0, 160, 1);
    browser.show();
  });

  test("the axis that is there when it is first shown stays until it is trained", () => {
    for (let step = 161; step <= 2000; step += 160) {
      recordOn(step, Math.min(2000, step + 159), step / 100);
      expect(halfWidth()).toBe(3);
      browser.now += 100;
    }
    browser.say("A", { type: "finished", fingerprint: "" });
    expect(halfWidth()).toBe(64);
  });

  test("it fits all that is known where the reader stops it", () => {
    recordOn(161, 1000, 10);
    expect(halfWidth()).toBe(3);
    lab.actions.stop();
    expect(halfWidth()).toBe(32);
  });
});

test("it holds 2.5 standard deviations, with less than half of it to spare, and never leaves the histograms", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 51, noNaN: true }), (std) => {
      browser = new FakeBrowser();
      lab = browser.open();
      record("A", 128, std);
      const reach = 2.5 * Math.fround(std);
      expect(halfWidth()).toBeGreaterThanOrEqual(Math.min(128, reach));
      expect(halfWidth()).toBeLessThanOrEqual(Math.min(128, 1.5 * reach));
      expect([1, 1.5]).toContain(
        halfWidth() / 2 ** Math.floor(Math.log2(halfWidth())),
      );
    }),
    { numRuns: 50 },
  );
});

test("it is ±1 where nothing spreads", () => {
  record("A", 8, 0);
  expect(halfWidth()).toBe(1);
});

test("a run that explodes at its end flattens neither its own steps before nor the other run", () => {
  const calm = Array<number>(20).fill(1);
  recordOverview([...calm.slice(1), 1e12], calm);
  expect(halfWidth()).toBe(6); // 2.5, and twice that
});

test("nor does one that has exploded for most of its steps", () => {
  const calm = Array<number>(20).fill(1);
  const exploded = calm.map((_, i) => 10 ** i);
  recordOverview(exploded, calm);
  expect(halfWidth()).toBe(24); // eight times 2.5
});

test("values that are not finite do not count", () => {
  recordOverview([1, NaN, 1], [1, 1, Infinity]);
  expect(halfWidth()).toBe(3);
});

test("a run that ended at once does not decide on the axis of one that did not", () => {
  const { steps } = browser.shape("A");
  browser.say("A", { type: "started", shape: browser.shape("A") });
  const chunk = fakeChunk(browser.shape("A"), 0, 4, 128);
  chunk.layers[0]!.taps.preactivation.std.fill(0.01);
  browser.say("A", { type: "chunk", chunk });
  browser.say("A", { type: "diverged", fingerprint: "", step: 4 });
  expect(steps).toBeGreaterThan(4 * 20);
  expect(halfWidth()).toBeLessThan(0.1);
  record("B", 128, 10);
  expect(halfWidth()).toBe(32);
});

test("a run that shows nothing yet leaves the axis of the other one as it is", () => {
  record("A", 128, 1);
  browser.say("A", { type: "finished", fingerprint: "" });
  const before = halfWidth();
  record("B", 128, 0.01);
  expect(halfWidth()).toBe(before);
});

describe("axes for other choices", () => {
  const calm = Array<number>(20).fill(1);
  const large = Array<number>(20).fill(1000);

  test("one of its own shows each run as though the other were not there", () => {
    recordOverview(large, calm);
    const state = lab.store.getState();
    const own = (["A", "B"] as const).map((run) =>
      ownHalfWidth(state, run, 1, "preactivation"),
    );
    expect(own).toEqual([3072, 3]);
    expect(halfWidth()).toBe(24);
  });

  test("a symmetric-log one reaches as far as both need, and is linear where the smaller is", () => {
    recordOverview(large, calm);
    const axis = () => logAxis(lab.store.getState(), 1, "preactivation");
    expect(axis()).toEqual({ halfWidth: 3072, knee: 3 / 8 });
  });

  test("a symmetric-log one has an end, however far a run explodes", () => {
    const exploded = calm.map(() => 1e30);
    recordOverview(exploded, calm);
    const { halfWidth: far, knee } = logAxis(
      lab.store.getState(),
      1,
      "preactivation",
    );
    expect(far / knee).toBeGreaterThanOrEqual(1e12);
    expect(far / knee).toBeLessThan(2e12);
  });

  test("are ±1 before anything is recorded", () => {
    const state = lab.store.getState();
    expect(ownHalfWidth(state, "A", 1, "linear")).toBe(1);
    expect(logAxis(state, 1, "linear").halfWidth).toBe(1);
  });
});
