import { expect, test } from "vitest";
import { jitterShare } from "../../../src/panels/samples/usePathSummary";

test("values that are the same in every batch have no jitter at all", () => {
  const jitter = Float32Array.from([0.1, 7, 0.1, 7, 0.1, 7]);
  expect(jitterShare(jitter, Float32Array.from([0, 1, 2, 3]), 2)).toBe(0);
});

test("jitter is in standard deviations of all values, averaged over units", () => {
  const jitter = Float32Array.from([1, 5, -1, 5]); // deviations 1 and 0
  const values = Float32Array.from([-2, 2, 2, -2]); // deviation 2
  expect(jitterShare(jitter, values, 2)).toBe(0.25);
});
