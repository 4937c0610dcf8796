import { expect, test } from "vitest";
import { RULERS } from "../../src/measure/rulers";
import type { Measure } from "../../src/recording/measures/measures";
import { MEASURES } from "../../src/recording/measures/measures";
import { formatMeasure, measureAxis } from "../../src/views/measureFormat";

test.each<[Measure, number, value: string, tick: string, head: string]>([
  ["drift", 3.3, "3.30σ₀", "3.3", "σ₀"],
  ["drift", 0, "0.00σ₀", "0", "σ₀"],
  ["path", 120, "120σ₀", "120", "σ₀"],
  ["path", 620_000, "6.2×10⁵σ₀", "6.2", "10⁵σ₀"],
  ["speed", 0.0002, "2×10⁻⁴σ₀", "2", "10⁻⁴σ₀"],
  ["lag", 0.5, "0.50σ", "0.5", "σ"],
  ["saturated", 0.4, "40.0%", "40%", ""],
  ["stuckUnits", 3, "3", "3", ""],
  ["std", 0.25, "0.25", "0.25", ""],
  ["mean", -0.25, "−0.25", "−0.25", ""],
  ["gradientNorm", 0.00123, "0.00123", "1.23", "×10⁻³"],
  ["weightNorm", 5, "5.00", "5", ""],
  ["updateRatio", 0.001, "0.001", "0.001", ""],
  ["shiftCosine", 0.985, "0.985", "0.985", ""],
])(
  "%s of %d is written %s, and %s on an axis with the head “%s”",
  (measure, value, text, tick, head) => {
    expect(formatMeasure(value, measure, "sigmaThen")).toBe(text);
    const notation = measureAxis(measure, "sigmaThen", "σ₀")([0, value]);
    expect(notation.write(value)).toBe(tick);
    expect(notation.head).toBe(head);
  },
);

test("an axis of counts has whole numbers only", () => {
  const { write } = measureAxis("stuckUnits", "values", "")([0, 0.5, 1]);
  expect([0, 0.5, 1].map(write)).toEqual(["0", "", "1"]);
});

test("a movement has the sign of its ruler, and values have none", () => {
  const by = RULERS.map((ruler) => formatMeasure(3.3, "drift", ruler));
  expect(by).toEqual(["3.30σ₀", "3.30", "3.30σ"]);
  const heads = RULERS.map(
    (ruler) => measureAxis("path", ruler, ruler)([0, 20]).head,
  );
  expect(heads).toEqual(["sigmaThen", "values", "sigmaNow"]);
  const powers = RULERS.map(
    (ruler) => measureAxis("path", ruler, ruler)([0, 2e7]).head,
  );
  expect(powers).toEqual(["10⁷σ₀", "×10⁷", "10⁷σ"]);
  const lags = RULERS.map((ruler) => formatMeasure(0.5, "lag", ruler));
  expect(lags).toEqual(["0.50σ", "0.50σ", "0.50σ"]);
});

test.each(MEASURES)("%s of no number is written –", (measure) => {
  expect(formatMeasure(Number.NaN, measure, "values")).toBe("–");
});
