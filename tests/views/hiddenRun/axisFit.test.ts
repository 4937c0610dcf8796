import { beforeEach, expect, test } from "vitest";
import type { RunName } from "../../../src/experiment/experiment";
import type { Lab } from "../../../src/lab/store";
import { hiddenRun } from "../../../src/views/hiddenRun/axisFit";
import { fakeChunk } from "../../lab/fakeChunk";
import { FakeBrowser } from "../../lab/fakeBrowser";

let browser: FakeBrowser;
let lab: Lab;

beforeEach(() => {
  browser = new FakeBrowser();
  lab = browser.open();
});

/** Values of layer 1 at all of the first steps: their deviation, and their 15th and 85th percentiles. */
function record(
  run: RunName,
  std: number,
  [low, high]: readonly [low: number, high: number],
): void {
  const chunk = fakeChunk(browser.shape(run), 0, 65, 2 ** 60);
  const tap = chunk.layers[0]!.taps.preactivation;
  tap.std.fill(std);
  tap.percentile15.fill(low);
  tap.percentile85.fill(high);
  browser.say(run, { type: "started", shape: browser.shape(run) });
  browser.say(run, { type: "chunk", chunk });
  browser.show();
}

const hidden = () => hiddenRun(lab.store.getState(), 1);

test("two runs that can both be seen need no other axis", () => {
  record("A", 1, [-1, 1]);
  record("B", 3, [-3, 3]);
  expect(hidden()).toBeNull();
});

test("a run whose values lie far outside is hidden, until each has its own axis", () => {
  record("A", 1000, [-1500, -400]);
  record("B", 1, [-1, 1]);
  expect(hidden()).toEqual({ run: "A", misfit: "outside" });
  lab.actions.setView({ axes: "own" });
  expect(hidden()).toBeNull();
  lab.actions.setView({ axes: "symlog" });
  expect(hidden()).toBeNull();
});

test("a run whose values make a line on the other's axis is squeezed", () => {
  record("A", 8, [-8, 8]);
  record("B", 1, [-0.1, 0.1]);
  expect(hidden()).toEqual({ run: "B", misfit: "squeezed" });
});

test("a run that is a line on any axis is not helped by its own", () => {
  record("A", 0.1, [0, 0]);
  record("B", 0.1, [0, 0]);
  expect(hidden()).toBeNull();
});
