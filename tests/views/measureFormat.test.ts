import { expect, test } from "vitest";
import { RULERS } from "../../src/measure/rulers";
import type { Measure } from "../../src/recording/measures/measures";
import { MEASURES } from "../../src/recording/measures/measures";
import { formatMeasure, measureTick } from "../../src/views/measureFormat";

test.each<[Measure, number, value: string, tick: string]>([
  ["drift", 3.3, "3.30σ₀", "3.3σ₀"],
  ["drift", 0, "0.00σ₀", "0"],
  ["path", 120, "120σ₀", "120σ₀"],
  ["speed", 0.00123, "0.00123σ₀", "0.00123σ₀"],
  ["lag", 0.5, "0.50σ", "0.5σ"],
  ["saturated", 0.4, "40.0%", "40%"],
  ["stuckUnits", 3, "3", "3"],
  ["std", 0.25, "0.25", "0.25"],
  ["mean", -0.25, "−0.25", "−0.25"],
  ["gradientNorm", 0.00123, "0.00123", "0.00123"],
  ["weightNorm", 5, "5.00", "5"],
  ["updateRatio", 0.001, "0.001", "0.001"],
  ["shiftCosine", 0.9876, "0.988", "0.9876"],
])(
  "%s of %d is written %s, and %s on an axis",
  (measure, value, text, tick) => {
    expect(formatMeasure(value, measure, "sigmaThen")).toBe(text);
    expect(measureTick(measure, "sigmaThen")(value)).toBe(tick);
  },
);

test("a movement has the sign of its ruler, and values have none", () => {
  const by = RULERS.map((ruler) => formatMeasure(3.3, "drift", ruler));
  expect(by).toEqual(["3.30σ₀", "3.30", "3.30σ"]);
  const ticks = RULERS.map((ruler) => measureTick("path", ruler)(20));
  expect(ticks).toEqual(["20σ₀", "20", "20σ"]);
  const lags = RULERS.map((ruler) => formatMeasure(0.5, "lag", ruler));
  expect(lags).toEqual(["0.50σ", "0.50σ", "0.50σ"]);
});

test.each(MEASURES)("%s of no number is written –", (measure) => {
  expect(formatMeasure(Number.NaN, measure, "values")).toBe("–");
});
