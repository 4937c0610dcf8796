import { describe, expect, test } from "vitest";
import { profileGeometry } from "../../../src/charts/small/Profile";

describe("a profile", () => {
  test("has a place for each layer, in the middle of its part of the width", () => {
    const { points, domain } = profileGeometry({
      series: [
        [0, 5, 10],
        [10, 0, 5],
      ],
      isLog: false,
    });
    expect(domain).toEqual([0, 10]);
    expect(points[0]!.map(({ x }) => x)).toEqual([1 / 6, 0.5, 5 / 6]);
    expect(points[0]!.map(({ y }) => y)).toEqual([1, 0.5, 0]);
    expect(points[1]!.map(({ y }) => y)).toEqual([0, 1, 0.5]);
  });

  test("leaves out what is no number, and keeps the others' places", () => {
    const { points } = profileGeometry({
      series: [[NaN, 1, Infinity, 2]],
      isLog: false,
    });
    expect(points[0]!.map(({ place }) => place)).toEqual([1, 3]);
  });

  test("of logarithms has equal distances for equal ratios, and nothing at 0", () => {
    const { points, guides, domain } = profileGeometry({
      series: [[0.001, 0.01, 0, 0.1]],
      guides: [0.01],
      isLog: true,
    });
    expect(domain).toEqual([0.001, 0.1]);
    expect(points[0]!.map(({ place }) => place)).toEqual([0, 1, 3]);
    expect(points[0]!.map(({ y }) => y)).toEqual([1, 0.5, 0]);
    expect(guides).toEqual([0.5]);
  });

  test("includes values below 0, and is there without any number", () => {
    expect(profileGeometry({ series: [[-1, 1]], isLog: false }).domain).toEqual(
      [-1, 1],
    );
    expect(profileGeometry({ series: [[NaN]], isLog: false }).points).toEqual([
      [],
    ]);
    expect(profileGeometry({ series: [[]], isLog: true }).points).toEqual([[]]);
    const { domain } = profileGeometry({ series: [[2, 2]], isLog: true });
    expect(domain).toEqual([1, 100]);
  });
});
