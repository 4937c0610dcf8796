import { expect, test } from "vitest";
import {
  differenceOf,
  shareMoved,
  signedStairs,
  stairs,
} from "../../../src/charts/small/ComparisonChart";

const shares = (...values: number[]) => Float64Array.from(values);

test("bars stand side by side on the lower edge, the longest reaching the upper, without empty ends", () => {
  expect(stairs(shares(0, 0.5, 0, 0.25, 0), 0.5)).toBe(
    "M0.2 1V0H0.4V1H0.6V0.5H0.8V1Z",
  );
  expect(stairs(shares(0, 0), 1)).toBe("");
});

test("signed bars stand on the middle where they are positive and hang from it where negative", () => {
  expect(signedStairs(shares(0.2, -0.2), 0.2)).toBe("M0 0.5V0H0.5V1H1V0.5Z");
});

test("a difference is positive where there is more of the second, and says what share has moved", () => {
  const difference = differenceOf([0.5, 0.5, 0], [0.25, 0.5, 0.25]);
  expect([...difference]).toEqual([-0.25, 0, 0.25]);
  expect(shareMoved(difference)).toBe(0.25);
  expect(shareMoved(differenceOf([1, 0], [0, 1]))).toBe(1);
  const beyond = differenceOf([0, 0], [0.5, 0.25]);
  expect(shareMoved(differenceOf([1, 0], [0.25, 0]), beyond)).toBe(0.75);
});
