import { describe, expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import { plainKernels } from "../../src/engine/kernels/plainKernels";
import { plainWorkspace } from "../../src/engine/workspace";
import {
  measureSaturation,
  unitSaturations,
} from "../../src/measure/saturation";
import { unitDrifts } from "../../src/measure/unitDrift";
import { trainingAt } from "../../src/recording/course";
import { SnapshotTaker } from "../../src/recording/snapshot";
import { record, SPEC } from "../recording/sampleRuns";

const of = (values: number[], units: number) => ({
  values: Float32Array.from(values),
  rows: values.length / units,
  units,
  stride: units,
});

describe("a unit's drift", () => {
  test("of a unit whose values all move by 2σ is 2σ, and of one that stays is 0", () => {
    // Both units are ±1 at the reference step: σ = 1.
    const reference = of([-1, 1, 1, -1], 2);
    const now = of([1, 1, 3, -1], 2);
    expect([...unitDrifts(now, reference, "sigmaThen")]).toEqual([2, 0]);
  });

  test("does not see which sample has which value", () => {
    const reference = of([-1, 1, 5, -3], 1);
    expect([
      ...unitDrifts(of([5, -3, -1, 1], 1), reference, "sigmaThen"),
    ]).toEqual([0]);
  });

  test("averages to the drift that is recorded of the layer", () => {
    const { recording } = record();
    const data = createDataSet(SPEC.data, SPEC.seed);
    const tap = (step: number, layer: number) => {
      const training = trainingAt(SPEC, data, step, () => plainWorkspace, null);
      const taker = new SnapshotTaker(training, data, SPEC);
      return of(
        [...taker.takeTap(layer, "preactivation", "own")],
        [6, 5][layer]!,
      );
    };
    for (const layer of [0, 1]) {
      const drifts = unitDrifts(tap(50, layer), tap(0, layer), "sigmaThen");
      const mean = drifts.reduce((sum, one) => sum + one) / drifts.length;
      const { drift } = recording.layer(layer).taps.preactivation;
      expect(mean).toBeCloseTo(drift[50]!, 5);
    }
  });
});

test("the saturation of the units averages to that of the layer, for every activation", () => {
  const values = of([9, -1, 0, -5, -9, -2, 0.1, -3, 2, 0, 0, -1], 4);
  for (const activation of ["sigmoid", "tanh", "relu", "identity"] as const) {
    const units = unitSaturations(values, activation);
    const mean = units.reduce((sum, one) => sum + one) / units.length;
    expect(mean).toBeCloseTo(
      measureSaturation(values, activation, plainKernels),
      12,
    );
  }
  expect([...unitSaturations(values, "relu")]).toEqual([0, 1, 0, 1]);
});
