import { describe, expect, it } from "vitest";
import {
  formatDrift,
  formatShare,
  formatStep,
  formatValue,
} from "../../src/controls/numberFormat";

describe("numberFormat", () => {
  it("separates thousands in steps", () => {
    expect(formatStep(2000)).toBe("2,000");
    expect(formatStep(0)).toBe("0");
  });

  it("writes drift with two decimals and σ, and a dash where there is none", () => {
    expect(formatDrift(3.3)).toBe("3.30σ");
    expect(formatDrift(0)).toBe("0.00σ");
    expect(formatDrift(NaN)).toBe("–");
    expect(formatDrift(Infinity)).toBe("–");
  });

  it("drops decimals of numbers from 100 on, and turns to powers from 100,000 on", () => {
    expect(formatDrift(99.994)).toBe("99.99σ");
    expect(formatDrift(99.996)).toBe("100σ");
    expect(formatDrift(12345)).toBe("12,345σ");
    expect(formatDrift(1.5e7)).toBe("1.5e+7σ");
  });

  it("writes a true minus, and no minus before a zero", () => {
    expect(formatValue(-0.72)).toBe("−0.72");
    expect(formatValue(-0.001)).toBe("0.00");
    expect(formatValue(-1234.5)).toBe("−1,235");
  });

  it("writes shares as percent with one decimal", () => {
    expect(formatShare(0.9764)).toBe("97.6%");
    expect(formatShare(NaN)).toBe("–");
  });
});
