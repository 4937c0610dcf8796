import { expect, test } from "vitest";
import {
  written,
  writtenFine,
  writtenLoss,
  writtenShare,
  writtenSmall,
} from "../../../src/story/claims/writtenNumber";

test.each([
  [9.162, "9.2"],
  [0, "0"],
  [0.0123, "0.012"],
  [-3.04, "−3.0"],
  [1234.5, "1,235"],
  [Number.NaN, "–"],
])("%d of one's widths is written %s", (value, text) => {
  expect(written(value)).toBe(text);
});

test.each([
  [0.0568, "0.057"],
  [9.24e-7, "9.2×10⁻⁷"],
  [0, "0"],
])("a small number %d is written %s", (value, text) => {
  expect(writtenSmall(value)).toBe(text);
});

test("zero has no sign, however it came about", () => {
  expect(writtenFine(-0.001)).toBe("0.00");
  expect(writtenFine(-0.03)).toBe("−0.03");
});

test("losses have three digits behind the point, shares one", () => {
  expect(writtenLoss(0.01535)).toBe("0.015");
  expect(writtenLoss(8.388e21)).toBe("8.4×10²¹");
  expect(writtenFine(1.2345e22)).toBe("1.2×10²²");
  expect(writtenShare(0.9604)).toBe("96.0%");
  expect(writtenShare(Number.NaN)).toBe("–");
});
