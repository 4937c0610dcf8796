import { expect, test } from "vitest";
import { barsPath } from "../../../src/charts/small/SignedBars";

test("a positive value stands above the line, a negative one hangs below it", () => {
  expect(barsPath([2, -1], 2)).toBe("M0.125 0v-1h0.75V0zM1.125 0v0.5h0.75V0z");
});

test("what is not a number has no bar, and the others keep their places", () => {
  expect(barsPath([Number.NaN, 1], 1)).toBe("M1.125 0v-1h0.75V0z");
});
