import { describe, expect, test } from "vitest";
import { HELD_OUT_INTERVAL } from "../../src/recording/heldOut";
import { createDataSet } from "../../src/data/dataSet";
import { plainWorkspace } from "../../src/engine/workspace";
import {
  measuredSteps,
  Summarizer,
  summarizeRun,
} from "../../src/recording/summary";
import { RULERS } from "../../src/measure/rulers";
import { movementBy } from "../../src/recording/measures/movement";
import { openWorkspace } from "../../src/worker/simdWorkspace";
import {
  DIVERGING,
  LAYER,
  NORMALIZED,
  PLENTY,
  record,
  SPEC,
} from "./sampleRuns";

const HOW = { points: 5, tap: "activation", statistics: "own" } as const;

describe("a summary", () => {
  test("measures the first step, the last, and some between at equal distances", () => {
    expect(measuredSteps(60, 5)).toEqual([0, 10, 20, 30, 40, 50, 60]);
    expect(measuredSteps(2000, 0)).toEqual([0, 2000]);
    expect(measuredSteps(2, 5)).toEqual([0, 1, 2]);
  });

  test("says what a recording of the run says at these steps, to the bit", () => {
    const { recording } = record();
    const summary = summarizeRun(SPEC, HOW);
    expect(summary.hasDiverged).toBe(false);
    expect(summary.steps).toEqual(measuredSteps(SPEC.steps, HOW.points));
    summary.steps.forEach((step, i) => {
      expect(summary.loss[i]).toBe(recording.series.loss[step]);
      for (const layer of [0, 1])
        for (const ruler of RULERS)
          expect(summary.drift[ruler][layer]![i]).toBe(
            movementBy(recording.layer(layer).taps.activation, "drift", ruler)[
              step
            ],
          );
    });
    const measured = summary.steps.flatMap((step, i) =>
      step % HELD_OUT_INTERVAL === 0 ? [[step, summary.accuracy[i]]] : [],
    );
    expect(measured).toEqual(
      [0, 20, 40, 60].map((step) => [
        step,
        recording.series.heldOutAccuracy[step],
      ]),
    );
  });

  test("uses the statistics that the recording uses", () => {
    const how = { ...PLENTY, statistics: "running" } as const;
    const { drift } = record(SPEC, how).recording.layer(1).taps.activation;
    const running = summarizeRun(SPEC, { ...HOW, statistics: "running" });
    expect(running.drift.sigmaThen[1]!.at(-1)).toBe(drift[60]);
    expect(running.drift).not.toEqual(summarizeRun(SPEC, HOW).drift);
  });

  test("is the same whatever computes it", () => {
    expect(summarizeRun(SPEC, HOW, openWorkspace)).toEqual(
      summarizeRun(SPEC, HOW),
    );
  });

  test("goes through interventions", () => {
    const layers = [{ ...LAYER, frozen: true }, NORMALIZED];
    const { optimizer } = SPEC;
    const spec = {
      ...SPEC,
      later: [{ step: 25, layers, optimizer, kept: [] }],
    };
    const { recording } = record(spec);
    const { loss, drift } = summarizeRun(spec, HOW);
    expect(loss.at(-1)).toBe(recording.series.loss[60]);
    expect(drift.sigmaThen[0]!.at(-1)).toBe(
      recording.layer(0).taps.activation.drift[60],
    );
  });

  test("of a run that diverges ends there, and says so", () => {
    const { recording } = record(DIVERGING);
    const all = { ...HOW, points: 1000 };
    const { hasDiverged, steps, loss } = summarizeRun(DIVERGING, all);
    expect(hasDiverged).toBe(true);
    expect(steps).toHaveLength(recording.columns);
    expect(loss.every(Number.isFinite)).toBe(true);
  });

  test("goes on step by step, and says how far it has come", () => {
    const data = createDataSet(SPEC.data, SPEC.seed);
    const summarizer = new Summarizer(SPEC, data, HOW, () => plainWorkspace);
    for (let step = 0; step < 60; step++) {
      expect(summarizer.step).toBe(step);
      expect(summarizer.advance()).toBe(true);
    }
    expect(summarizer.advance()).toBe(false);
    expect(summarizer.summary).toEqual(summarizeRun(SPEC, HOW));
  });
});
