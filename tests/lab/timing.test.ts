import { expect, test } from "vitest";
import { createRateLimit } from "../../src/lab/address";
import { createStepRate } from "../../src/lab/stepRate";

test("the rate of steps is unknown at first, then the median of the recent past", () => {
  const rate = createStepRate();
  rate.restart(0, 0);
  rate.measure(10, 50);
  expect(rate.value()).toBeNull();
  for (const [step, now] of [
    [200, 200],
    [400, 400],
    [410, 600],
    [610, 800],
  ] as const)
    rate.measure(step, now);
  expect(rate.value()).toBe(1000);
  rate.restart(800, 0);
  expect(rate.value()).toBeNull();
});

test("a rate limit makes wait until the oldest of the recent times is past", () => {
  let now = 0;
  const limit = createRateLimit(2, 1000, () => now);
  limit.count();
  now = 400;
  limit.count();
  expect(limit.wait()).toBe(600);
  now = 1000;
  expect(limit.wait()).toBe(0);
});
