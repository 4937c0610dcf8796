import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { formatStep } from "../../../src/controls/numberFormat";
import { parseStep } from "../../../src/panels/transport/StepNumber";

describe("parseStep", () => {
  it("reads every recorded step as it is written on the page", () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(200_000), (a, b) => {
        const [step, last] = [Math.min(a, b), Math.max(a, b)];
        expect(parseStep(String(step), last)).toBe(step);
        expect(parseStep(` ${formatStep(step)} `, last)).toBe(step);
      }),
    );
  });

  it("refuses a step that is not recorded yet", () => {
    expect(parseStep("913", 912)).toBeNull();
  });

  it.each(["", " ", "-1", "1.5", "1e2", "abc", "٣", "NaN", "9999999999"])(
    "refuses %j",
    (text) => {
      expect(parseStep(text, 2000)).toBeNull();
    },
  );
});
