import { describe, expect, it } from "vitest";
import { summarizeDistribution } from "../../../src/panels/rows/summary";

const subject = {
  name: "Layer 4",
  run: "A",
  step: 912,
  referenceStep: 0,
  isComing: true,
} as const;
const inKorean = { ...subject, name: "4층" };
const at = {
  percentile15: -2.12,
  percentile50: -0.7,
  percentile85: 1.38,
  bin: 0.1,
  drift: "3.30σ₀",
  notFinite: 0,
  below: 0,
  above: 0,
  isEstimate: false,
};

describe("summarizeDistribution", () => {
  it("tells median, percentiles, drift and what is outside, in English", () => {
    expect(summarizeDistribution(subject, at, "en")).toBe(
      "Layer 4, run A, step 912: median −0.7, 15th to 85th percentile −2.1 to 1.4, drift 3.30σ₀ since step 0; 0 values outside",
    );
  });

  it("tells the same in Korean", () => {
    expect(summarizeDistribution(inKorean, at, "ko")).toBe(
      "4층, 실행 A, 스텝 912: 중앙값 −0.7, 15~85 백분위수 −2.1 ~ 1.4, 스텝 0 이후 이동 3.30σ₀, 축 밖의 값 0개",
    );
  });

  it("adds values below and above the axis", () => {
    expect(
      summarizeDistribution(subject, { ...at, below: 1, above: 0 }, "en"),
    ).toContain("; 1 value outside");
    expect(
      summarizeDistribution(subject, { ...at, below: 1000, above: 234 }, "en"),
    ).toContain("; 1,234 values outside");
    expect(
      summarizeDistribution(
        subject,
        { ...at, below: 4000, isEstimate: true },
        "en",
      ),
    ).toContain("; about 4,000 values outside");
  });

  it("adds values that are not finite, where there are any", () => {
    const text = summarizeDistribution(subject, { ...at, notFinite: 7 }, "en");
    expect(text).toMatch(/outside; 7 not finite$/);
  });

  it("writes small values as what they are", () => {
    expect(
      summarizeDistribution(subject, { ...at, percentile50: -1e-8 }, "en"),
    ).toContain("median −10⁻⁸,");
  });

  it("says how well percentiles are known where bins are wide", () => {
    const wide = { ...at, percentile15: -1.3e20, percentile50: 0, bin: 8e19 };
    expect(summarizeDistribution(subject, wide, "en")).toContain(
      "median 0, 15th to 85th percentile −1.3×10²⁰ to 1.4 (to within 8×10¹⁹),",
    );
  });

  it("says it when the step is not recorded yet", () => {
    expect(summarizeDistribution(subject, null, "en")).toBe(
      "Layer 4, run A, step 912: not recorded yet",
    );
    const ended = { ...subject, isComing: false };
    expect(summarizeDistribution(ended, null, "en")).toBe(
      "Layer 4, run A, step 912: no value",
    );
  });

  it("writes a dash where a number is missing", () => {
    const text = summarizeDistribution(
      subject,
      { ...at, drift: "–", percentile50: NaN },
      "en",
    );
    expect(text).toContain("median –,");
    expect(text).toContain("drift – since");
  });
});
