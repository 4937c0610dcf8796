import { expect, test } from "vitest";
import type { Measure } from "../../src/recording/measures/measures";
import { MEASURES } from "../../src/recording/measures/measures";
import { formatMeasure, measureTick } from "../../src/views/measureFormat";

test.each<[Measure, number, value: string, tick: string]>([
  ["drift", 3.3, "3.30σ", "3.3σ"],
  ["drift", 0, "0.00σ", "0"],
  ["path", 120, "120σ", "120σ"],
  ["speed", 0.00123, "0.00123σ", "0.00123σ"],
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
    expect(formatMeasure(value, measure)).toBe(text);
    expect(measureTick(measure)(value)).toBe(tick);
  },
);

test.each(MEASURES)("%s of no number is written –", (measure) => {
  expect(formatMeasure(Number.NaN, measure)).toBe("–");
});
