import { describe, expect, test } from "vitest";
import { createMeanRate } from "../../src/lab/stepRate";

describe("the rate that the time left is estimated from", () => {
  test("is close to the expected one while workers start, and comes to what is measured", () => {
    const rate = createMeanRate();
    rate.restart(1000, 0, 100);
    expect(rate.value()).toBeNull();
    rate.measure(0, 1500);
    expect(rate.value()).toBeCloseTo(100 * (3 / 3.5));
    rate.measure(50 * 300, 1000 + 300_000);
    expect(rate.value()).toBeGreaterThan(50);
    expect(rate.value()).toBeLessThan(51);
  });

  test("is never nothing, also where less is done than before", () => {
    const rate = createMeanRate();
    rate.restart(0, 5000, 10);
    rate.measure(0, 1000);
    expect(rate.value()).toBeCloseTo(7.5);
  });

  test("knows nothing of what was measured before it began anew", () => {
    const rate = createMeanRate();
    rate.restart(0, 0, 10);
    rate.measure(4000, 1000);
    rate.restart(1000, 4000, 10);
    rate.measure(4010, 2000);
    expect(rate.value()).toBeCloseTo(10);
  });
});
