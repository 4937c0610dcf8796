import { describe, expect, test } from "vitest";
import type { TapHistory } from "../../../src/lab/labState";
import {
  percentileOf,
  unitHistogram,
  unitSeries,
} from "../../../src/panels/units/unitSeries";

const of = (values: number[], units: number) => ({
  values: Float32Array.from(values),
  rows: values.length / units,
  units,
  stride: units,
});

test("a unit's histogram counts its own values, and those outside", () => {
  const { counts, below, above, total } = unitHistogram(
    of([9, -1, 9, 0, 9, 0.99, 9, 1, 9, -5], 2),
    1,
    { least: 1, most: 1 },
  );
  const bins = Array.from(counts);
  expect([bins[0], bins[32], bins[63]]).toEqual([1, 1, 1]);
  expect([below, above, total]).toEqual([1, 1, 5]);
});

test("a percentile is one of the values: the first that so many do not exceed", () => {
  const sorted = Float32Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect([0.15, 0.5, 0.85].map((p) => percentileOf(sorted, p))).toEqual([
    2, 5, 9,
  ]);
});

describe("a unit's strata", () => {
  const steps = [0, 3, 5, 6];
  const column = (value: number) => Float32Array.from([9, value, 9, value]);
  const history = (...values: number[]): TapHistory => ({
    layer: 1,
    tap: "linear",
    steps,
    stride: 3,
    columns: values.map(column),
    affines: values.map(() => null),
  });

  test("have a column for each sampled step, and none for the reference step between", () => {
    const series = unitSeries(history(0.1, 0.2, 0.3, 0.4), 2, 1, 1)!;
    expect(series.told).toBe(3);
    const medians = Array.from(series.percentiles[1]).slice(0, 3);
    expect(medians.map((value) => value.toFixed(1))).toEqual([
      "0.1",
      "0.2",
      "0.4",
    ]);
  });

  test("grow with the history and stay the same series", () => {
    const own = [...steps];
    const at = (...values: number[]) =>
      unitSeries({ ...history(...values), steps: own }, 2, 1, 1);
    expect(at()).toBeNull();
    const first = at(0.1)!;
    const later = at(0.1, 0.2)!;
    expect([first.told, later.told]).toEqual([1, 2]);
    expect(later.counts).toBe(first.counts);
    expect(
      unitSeries({ ...history(0.1), steps: own }, 2, 1, 2)!.counts,
    ).not.toBe(first.counts);
  });
});
