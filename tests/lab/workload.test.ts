import { beforeEach, describe, expect, test } from "vitest";
import { presetExperiment } from "../../src/experiment/presets";
import { resolveRun } from "../../src/experiment/resolveRun";
import type { Lab } from "../../src/lab/store";
import {
  secondsFor,
  secondsLeft,
  workDone,
  workLeft,
  workOf,
} from "../../src/lab/workload";
import { FakeBrowser } from "./fakeBrowser";

let browser: FakeBrowser;
let lab: Lab;
const state = () => lab.store.getState();

beforeEach(() => {
  browser = new FakeBrowser();
  lab = browser.open();
});

const spec = resolveRun(presetExperiment("sigmoid-digits"), "A");

describe("work", () => {
  test("grows with steps, units and batch", () => {
    const { expose, develop } = workOf(spec);
    expect(develop).toBeGreaterThan(expose);
    const longer = workOf({ ...spec, steps: 2 * spec.steps });
    expect(longer).toEqual({ expose: 2 * expose, develop: 2 * develop });
    const larger = workOf({ ...spec, batchSize: 2 * spec.batchSize });
    expect(larger.expose).toBeGreaterThan(1.5 * expose);
  });

  test("is done as steps are told of, and nothing is left at the end", () => {
    expect(workDone(state())).toBe(0);
    const all = workLeft(state());
    browser.record("A", 1000);
    expect(workDone(state()) / all).toBeCloseTo(0.25, 1);
    expect(workDone(state()) + workLeft(state())).toBeCloseTo(all, -3);
    browser.finishBoth();
    expect(workDone(state())).toBeCloseTo(all, -3);
    expect(workLeft(state())).toBe(0);
  });
});

describe("the time that is left", () => {
  test("is a usual computer's before anything has been measured, and half with twice as many workers", () => {
    const { machine } = state();
    expect(secondsLeft(state())).toBeGreaterThan(0);
    const here = secondsFor([spec], state());
    expect(here).toBeGreaterThan(0);
    const twice = { ...machine, workers: 2 * machine.workers };
    expect(secondsFor([spec], { workRate: null, machine: twice })).toBe(
      here / 2,
    );
  });

  test("comes to that of the present speed, and there is none at the end", () => {
    browser.record("A", 100);
    browser.now += 1000;
    browser.record("A", 500);
    const early = secondsLeft(state())!;
    expect(early).toBeGreaterThan(0);
    browser.now += 100_000;
    browser.record("A", 600);
    expect(secondsLeft(state())).toBeGreaterThan(10 * early);
    browser.finishBoth();
    expect(secondsLeft(state())).toBeNull();
    expect(secondsFor([spec], state())).toBeGreaterThan(0);
  });
});
