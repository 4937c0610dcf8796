import { describe, expect, test } from "vitest";
import { bandGeometry, type Band } from "../../../src/charts/small/Bands";

const BAND: Band = {
  steps: [0, 5, 10],
  low: [0, 1, 2],
  middle: [1, 2, 3],
  high: [2, 4, 4],
};

describe("a band", () => {
  test("has its line through the middle, and its area from the high line back along the low one", () => {
    const { shapes, domain } = bandGeometry({
      bands: [BAND],
      steps: 10,
      isLog: false,
    });
    expect(domain).toEqual([0, 4]);
    expect(shapes[0]!.line).toBe("M0,75L50,50L100,25");
    expect(shapes[0]!.area).toBe("M0,50L50,0L100,0L100,50L50,75L0,100");
  });

  test("leaves out what is no number", () => {
    const band = { ...BAND, middle: [1, NaN, 3] };
    const { shapes } = bandGeometry({ bands: [band], steps: 10, isLog: false });
    expect(shapes[0]!.line).toBe("M0,75L100,25");
  });

  test("on an axis of logarithms has no zeros, and clamps to a domain that is given", () => {
    const { shapes, guides } = bandGeometry({
      bands: [{ ...BAND, middle: [0.1, 1, 1000] }],
      steps: 10,
      isLog: true,
      domain: [0.1, 10],
      guides: [1],
    });
    expect(shapes[0]!.line).toBe("M0,100L50,50L100,0");
    expect(guides[0]).toBeCloseTo(50, 9);
    const { area } = bandGeometry({
      bands: [{ ...BAND, low: [0, 0, 0] }],
      steps: 10,
      isLog: true,
    }).shapes[0]!;
    expect(area.split("L")).toHaveLength(3);
  });

  test("without any number is empty", () => {
    const nothing = { steps: [], low: [], middle: [], high: [] };
    const { shapes } = bandGeometry({
      bands: [nothing],
      steps: 10,
      isLog: false,
    });
    expect(shapes).toEqual([{ area: "", line: "" }]);
  });
});
