import { describe, expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import { plainWorkspace } from "../../src/engine/workspace";
import { driftBetween, summarizeValues } from "../../src/measure/comparison";
import { RULERS } from "../../src/measure/rulers";
import type { UnitValues } from "../../src/measure/unitValues";
import { trainingAt } from "../../src/recording/course";
import { recordRun } from "../../src/recording/recordRun";
import { SnapshotTaker } from "../../src/recording/snapshot";
import { SPEC } from "../worker/smallRun";

/** Two units on four samples; the third column is padding. */
const of = (...rows: readonly (readonly [number, number])[]): UnitValues => ({
  values: Float32Array.from(rows.flatMap(([a, b]) => [a, b, 777])),
  rows: rows.length,
  units: 2,
  stride: 3,
});

const FROM = of([0, 10], [2, 10], [0, 14], [2, 14]);

describe("summarizeValues", () => {
  test("takes all samples of all units, and no padding", () => {
    const summary = summarizeValues(FROM);
    expect(summary.mean).toBe(6.5);
    // The squares of 0 0 2 2 10 10 14 14 sum to 600.
    expect(summary.std).toBeCloseTo(Math.sqrt(600 / 8 - 6.5 ** 2), 12);
  });

  test("has percentiles that are values: the ⌈pn⌉-th smallest", () => {
    expect(summarizeValues(FROM)).toMatchObject({
      percentile15: 0,
      percentile50: 2,
      percentile85: 14,
    });
  });
});

describe("driftBetween", () => {
  test("is 0 from a distribution to itself, whichever samples have the values", () => {
    expect(driftBetween(FROM, FROM, "sigmaThen")).toBe(0);
    const shuffled = of([2, 14], [0, 10], [2, 10], [0, 14]);
    expect(driftBetween(FROM, shuffled, "sigmaThen")).toBe(0);
  });

  test("is each unit's distance in its σ at the first, averaged", () => {
    const to = of([1, 10], [3, 10], [1, 14], [3, 20]);
    // σ of all is 5.72, so both units' σ (1 and 2) count as half of that.
    const floor = Math.sqrt(600 / 8 - 6.5 ** 2) / 2;
    expect(driftBetween(FROM, to, "sigmaThen")).toBeCloseTo(
      (1 + 1.5) / 2 / floor,
      12,
    );
    expect(driftBetween(FROM, to, "values")).toBeCloseTo((1 + 1.5) / 2, 12);
  });

  test("depends on which of the two is the first", () => {
    const wide = of([-50, 10], [50, 10], [-50, 14], [50, 14]);
    expect(driftBetween(FROM, wide, "sigmaThen")).toBeGreaterThan(
      2 * driftBetween(wide, FROM, "sigmaThen"),
    );
  });
});

test("a run records the same drift, mean and deviation, to the last bit of a float32", () => {
  const [reference, step, layer] = [5, 20, 0];
  const openWorkspace = () => plainWorkspace;
  const data = createDataSet(SPEC.data, SPEC.seed);
  const { units } = SPEC.network.layers[layer]!;
  const valuesAt = (wanted: number): UnitValues => {
    const training = trainingAt(SPEC, data, wanted, openWorkspace, null);
    const taker = new SnapshotTaker(training, data, SPEC);
    const values = taker.takeTap(layer, "preactivation", "own");
    return { values, rows: data.probe.count, units, stride: units };
  };
  const spec = { referenceStep: reference, memoryBudget: 2 ** 24 };
  const { recording } = recordRun(SPEC, spec);
  const recorded = recording.layer(layer).taps.preactivation;

  const [from, to] = [valuesAt(reference), valuesAt(step)];
  const columns = {
    sigmaThen: recorded.drift,
    values: recorded.driftInValues,
    sigmaNow: recorded.driftInSigmaNow,
  };
  for (const ruler of RULERS)
    expect(Math.fround(driftBetween(from, to, ruler)), ruler).toBe(
      columns[ruler][step],
    );
  const { mean, std } = summarizeValues(to);
  expect(Math.fround(mean)).toBe(recorded.mean[step]);
  expect(Math.fround(std)).toBe(recorded.std[step]);
});
