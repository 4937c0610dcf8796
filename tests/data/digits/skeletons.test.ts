import { expect, test } from "vitest";
import { SKELETONS } from "../../../src/data/digits/skeletons";
import { parseStroke } from "../../../src/data/digits/stroke";

const ways = SKELETONS.flatMap((skeletons, digit) =>
  skeletons.map((skeleton, way) => ({
    name: `${digit}, way ${way + 1}`,
    skeleton,
  })),
);

test("there are ten digits, each with at least two ways of writing it", () => {
  expect(SKELETONS).toHaveLength(10);
  for (const skeletons of SKELETONS)
    expect(skeletons.length).toBeGreaterThan(1);
});

test("no two ways of writing are equal", () => {
  const texts = ways.map(({ skeleton }) => skeleton.join("/"));
  expect(new Set(texts).size).toBe(texts.length);
});

test.each(ways)(
  "$name: fills the digit's height and is narrower than high",
  ({ skeleton }) => {
    const points = skeleton.flatMap(parseStroke);
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(-0.5);
    expect(Math.min(...ys)).toBeLessThanOrEqual(-0.45);
    expect(Math.max(...ys)).toBeLessThanOrEqual(0.5);
    expect(Math.max(...ys)).toBeGreaterThanOrEqual(0.43);
    expect(Math.max(...xs.map(Math.abs))).toBeLessThan(0.35);
  },
);
