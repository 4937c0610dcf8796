import { beforeEach, describe, expect, test, vi } from "vitest";
import { checkExperiment } from "../../src/experiment/validation";
import { presetExperiment, PRESET_IDS } from "../../src/experiment/presets";
import type { Lab } from "../../src/lab/store";
import {
  learningRatesAround,
  seedsFrom,
  SIGMAS,
  variedExperiment,
} from "../../src/lab/trial";
import type { RunSummary } from "../../src/recording/summary";
import { FakeBrowser } from "./fakeBrowser";
import { TRIAL_KINDS, type TrialKind } from "../../src/lab/labState";

let browser: FakeBrowser;
let lab: Lab;
beforeEach(() => {
  browser = new FakeBrowser();
  lab = browser.open();
  browser.finishBoth(); // what the page shows comes first
});

const SUMMARY: RunSummary = {
  steps: [0, 2000],
  loss: [2, 1],
  accuracy: [0.1, 0.9],
  drift: { sigmaThen: [[0, 1]], values: [[0, 1]], sigmaNow: [[0, 1]] },
  hasDiverged: false,
};
const trial = () => lab.store.getState().trials.seeds!;
/** Its code is fetched first. */
async function start(kind: TrialKind, values: readonly number[]) {
  lab.actions.startTrial(kind, values);
  await vi.dynamicImportSettled();
}
const given = (index: number) => browser.crew.given("summary")[index]!;
const answer = (index: number) => {
  browser.crew.tell(given(index), { share: 1, summary: SUMMARY });
  browser.crew.finish(given(index));
};
const areAllDropped = () =>
  browser.crew
    .given("summary")
    .slice(1)
    .every((one) => browser.crew.isDropped(one));

describe("a trial", () => {
  test("leaves one core to the page, and gives the workers both runs of every seed", async () => {
    await start("seeds", [5, 6]);
    expect(browser.workers).toHaveLength(2);
    expect(browser.crew.given("summary")).toHaveLength(2);
    expect(trial().runs.map(({ run, value }) => `${run}${value}`)).toEqual([
      "A5",
      "B5",
      "A6",
      "B6",
    ]);
    expect(given(0).job.spec.seed).toBe(5);
    expect(given(1).job.spec.network.layers[0]!.normalization).toBe("batch");
  });

  test("tells how far it has come, and is done when all have been summarized", async () => {
    await start("seeds", [5, 6]);
    browser.crew.tell(given(0), { share: 0.5, summary: null });
    expect(trial().progress).toBe(0.125);
    for (const index of [0, 1, 2, 3]) answer(index);
    expect(trial()).toMatchObject({ progress: 1, status: { kind: "done" } });
    expect(trial().runs.map(({ summary }) => summary)).toEqual([
      SUMMARY,
      SUMMARY,
      SUMMARY,
      SUMMARY,
    ]);
  });

  test("that was made before is there at once", async () => {
    await start("seeds", [5]);
    for (const index of [0, 1]) answer(index);
    lab.actions.setNormalization("A", 1, "batch");
    await start("seeds", [5]);
    expect(trial().runs.map(({ summary }) => summary !== null)).toEqual([
      false,
      true, // run B is what it was
    ]);
    lab.actions.undo();
    await start("seeds", [5]);
    expect(trial().status.kind).toBe("done");
  });

  test("is cancelled at once, and keeps what was complete", async () => {
    await start("seeds", [5, 6]);
    answer(0);
    lab.actions.cancelTrial();
    expect(trial().status.kind).toBe("cancelled");
    expect(trial().runs.map(({ summary }) => summary !== null)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(areAllDropped()).toBe(true);
  });

  test("ends when the experiment changes: the lab's own training goes first", async () => {
    await start("seeds", [5]);
    lab.actions.updateShared({ steps: 500 });
    expect(trial().status.kind).toBe("cancelled");
    expect(trial().experiment).not.toBe(lab.store.getState().experiment);
  });

  test("of which a run fails says so, and can be started again", async () => {
    await start("seeds", [5, 6]);
    answer(0);
    browser.crew.fail(given(1), "boom");
    expect(trial().status).toMatchObject({ kind: "failed" });
    expect(trial().runs[0]!.summary).toEqual(SUMMARY);
    await start("seeds", [5, 6]);
    expect(trial().status.kind).toBe("running");
    expect(trial().progress).toBe(0.25);
  });

  test("ends another one that is under way", async () => {
    await start("seeds", [5]);
    await start("sigma", [0.1]);
    expect(trial().status.kind).toBe("cancelled");
    expect(lab.store.getState().trials.sigma!.status.kind).toBe("running");
  });
});

test("what a trial varies of a preset is an experiment that the page allows", () => {
  for (const id of PRESET_IDS) {
    const experiment = presetExperiment(id);
    const values = {
      seeds: seedsFrom(experiment, 4),
      learningRate: learningRatesAround(experiment),
      sigma: SIGMAS,
    };
    for (const kind of TRIAL_KINDS)
      for (const value of values[kind]) {
        const varied = variedExperiment(experiment, kind, value);
        expect(checkExperiment(varied).ok, `${id} ${kind} ${value}`).toBe(true);
      }
  }
});

test("seeds go on from the experiment's own, and from the largest to 0", () => {
  expect(seedsFrom({ seed: 3 }, 3)).toEqual([3, 4, 5]);
  expect(seedsFrom({ seed: 2 ** 32 - 1 }, 2)).toEqual([2 ** 32 - 1, 0]);
});

test("learning rates beyond what is allowed are left out", () => {
  const { runs } = presetExperiment("sigmoid-digits");
  const optimizer = { ...runs.A.optimizer, learningRate: 20 };
  const rates = learningRatesAround({
    runs: { ...runs, A: { ...runs.A, optimizer } },
  });
  expect(rates).toEqual([2.5, 5, 10, 20, 40, 80]);
});
