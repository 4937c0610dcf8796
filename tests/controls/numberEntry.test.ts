import { expect, test } from "vitest";
import { LIMITS } from "../../src/experiment/limits";
import { parseNumber } from "../../src/controls/numberEntry";

test.each([
  ["0.5", 0.5],
  [" 1e-3 ", 0.001],
  [".25", 0.25],
  ["+2", 2],
])("%o is read as %d", (text, value) => {
  expect(parseNumber(text, LIMITS.learningRate)).toBe(value);
});

test.each(["", " ", "0x10", "1e", "0,5", "1 2", "Infinity", "NaN", "0", "−1"])(
  "%o is no learning rate",
  (text) => {
    expect(parseNumber(text, LIMITS.learningRate)).toBeNull();
  },
);

test("thousands may be grouped, and what is whole must be whole", () => {
  expect(parseNumber("2,000", LIMITS.steps)).toBe(2000);
  expect(parseNumber("20,00", LIMITS.steps)).toBeNull();
  expect(parseNumber("2.5", LIMITS.steps)).toBeNull();
});

test("there is no negative zero", () => {
  expect(Object.is(parseNumber("-0", LIMITS.momentum), 0)).toBe(true);
});
