import { describe, expect, test } from "vitest";
import {
  axisOfLosses,
  axisOfMeasure,
} from "../../../src/panels/outcome/outcomeAxis";
import { recordedCurve } from "../../../src/panels/outcome/recordedCurve";
import { Recording } from "../../../src/recording/recording";

const curveOf = (values: readonly number[]) =>
  recordedCurve(
    new Recording({ units: [1], probeSamples: 1, steps: 9 }, 2 ** 16),
    [values.length, values.length],
    "any",
    () => (column) => values[column]!,
  );
const steady = (value: number, columns = 1000) =>
  curveOf(Array.from({ length: columns }, () => value));

describe("the axis of a measure", () => {
  test("holds curves whole that do not explode", () => {
    expect(axisOfMeasure([curveOf([0, 3, 9.2]), curveOf([0, 1])])[1]).toBe(10);
    expect(axisOfMeasure([curveOf([-7, 2])])).toEqual([-10, 5]);
  });

  test("is not that of a run that explodes and ends", () => {
    const exploded = curveOf([0, 0.5, 600, 1e33]);
    const [, high] = axisOfMeasure([exploded, steady(1241)]);
    expect(high).toBeGreaterThan(1241);
    expect(high).toBeLessThan(15_000);
    expect(axisOfMeasure([curveOf([0, 1e20]), steady(2)])[1]).toBeLessThan(100);
  });

  test("nor that of its last steps, where it is alone", () => {
    const values = Array.from({ length: 100 }, (_, step) => step / 100);
    const [, high] = axisOfMeasure([curveOf([...values, 1e12])]);
    expect(high).toBeLessThan(25);
  });

  test("nor that of a spike at its beginning", () => {
    const [, high] = axisOfMeasure([
      curveOf([1e6, ...Array.from({ length: 99 }, () => 1.5)]),
      steady(1),
    ]);
    expect(high).toBeLessThan(50);
  });

  test("shows a spike over nothing, and numbers where there are none", () => {
    expect(axisOfMeasure([curveOf([0, 0, 0, 8])])[1]).toBeGreaterThanOrEqual(8);
    expect(axisOfMeasure([])).toEqual([0, 1]);
    expect(axisOfMeasure([curveOf([Number.NaN, Infinity])])).toEqual([0, 1]);
  });
});

test("an axis of losses goes no further than three times the first", () => {
  expect(
    axisOfLosses([curveOf([2.3, 1e9]), curveOf([2.3, 0.1])])[1],
  ).toBeLessThan(11);
});
