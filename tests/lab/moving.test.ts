import { beforeEach, describe, expect, test } from "vitest";
import type { Lab } from "../../src/lab/store";
import { FakeBrowser } from "./fakeBrowser";

let browser: FakeBrowser;
let lab: Lab;
const state = () => lab.store.getState();

beforeEach(() => {
  browser = new FakeBrowser();
  lab = browser.open();
});

describe("the cursor", () => {
  test("goes as far as the run that is further, and no further", () => {
    browser.record("A", 100);
    browser.record("B", 300);
    lab.actions.setCursor(5000);
    expect(state().cursor).toBe(300);
    lab.actions.moveCursor(-301);
    expect(state().cursor).toBe(0);
    lab.actions.setCursor(Number.NaN);
    expect(state().cursor).toBe(0);
    lab.actions.setCursor(12.7);
    expect(state().cursor).toBe(12);
  });

  test("waits for its step while runs train anew", () => {
    browser.finishBoth();
    lab.actions.setCursor(1500);
    lab.actions.updateShared({ seed: 2 });
    browser.record("A", 10);
    expect(state().cursor).toBe(1500);
    lab.actions.moveCursor(1);
    expect(state().cursor).toBe(1501);
  });

  test("goes back to the last step that there is when both runs have ended before it", () => {
    browser.finishBoth();
    lab.actions.setCursor(1500);
    lab.actions.updateShared({ seed: 2 });
    browser.record("A", 40);
    browser.say("A", { type: "diverged", step: 41, fingerprint: "" });
    expect(state().cursor).toBe(1500);
    browser.record("B", 60);
    browser.say("B", { type: "diverged", step: 61, fingerprint: "" });
    expect(state().cursor).toBe(60);
  });
});

describe("playback", () => {
  test("begins by itself, at step 0", () => {
    expect(state()).toMatchObject({ playing: true, cursor: 0 });
  });

  test("does not begin by itself for readers who want less motion", () => {
    const quiet = new FakeBrowser().open({ reducedMotion: true });
    expect(quiet.store.getState().playing).toBe(false);
  });

  test("never goes beyond what both training runs have recorded", () => {
    browser.record("A", 5);
    browser.record("B", 300);
    for (let frame = 0; frame < 60; frame++) lab.actions.advancePlayback(16);
    expect(state()).toMatchObject({ cursor: 5, playing: true });
    browser.finish("B");
    lab.actions.advancePlayback(100);
    expect(state().cursor).toBe(5);
    browser.finish("A");
    lab.actions.advancePlayback(100);
    expect(state().cursor).toBe(30);
  });

  test("stops at the end, and plays again from the start", () => {
    browser.finishBoth();
    lab.actions.advancePlayback(9000);
    expect(state()).toMatchObject({ cursor: 2000, playing: false });
    lab.actions.advancePlayback(100);
    expect(state().cursor).toBe(2000);
    lab.actions.togglePlay();
    expect(state()).toMatchObject({ cursor: 0, playing: true });
    lab.actions.togglePlay();
    expect(state().playing).toBe(false);
  });

  test("goes on from where the reader has put the cursor", () => {
    browser.finishBoth();
    lab.actions.advancePlayback(1000);
    lab.actions.setCursor(1000);
    lab.actions.advancePlayback(4);
    expect(state().cursor).toBe(1001);
  });

  test("at a slow speed moves though a frame is less than a step", () => {
    browser.finishBoth();
    lab.actions.setSpeed(0);
    expect(state().speed).toBe(1 / 16);
    for (let frame = 0; frame < 64; frame++) lab.actions.advancePlayback(16);
    expect(state().cursor).toBe(16);
  });

  test("with nothing recorded waits", () => {
    lab.actions.advancePlayback(100);
    expect(state()).toMatchObject({ cursor: 0, playing: true });
  });
});

describe("the speed", () => {
  test("stays between 1/16 and 16", () => {
    for (const [given, speed] of [
      [2, 2],
      [99, 16],
      [-1, 1 / 16],
      [Number.NaN, 1 / 16],
    ] as const) {
      lab.actions.setSpeed(given);
      expect(state().speed).toBe(speed);
    }
  });
});
