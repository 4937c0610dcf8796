import fc from "fast-check";
import { expect, test } from "vitest";
import { flatten, parseStroke } from "../../../src/data/digits/stroke";
import type { ControlPoint, Point } from "../../../src/data/digits/stroke";

const anyStroke = fc.array(
  fc.record({
    x: fc.double({ min: -1, max: 1, noNaN: true }),
    y: fc.double({ min: -1, max: 1, noNaN: true }),
    corner: fc.boolean(),
  }),
  { minLength: 2, maxLength: 9 },
);

/** The smallest cosine between one straight piece and the next. */
function sharpestTurn(points: readonly Point[]): number {
  const cosines = points.slice(2).map((c, i) => {
    const [a, b] = [points[i]!, points[i + 1]!];
    const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, c.x - b.x, c.y - b.y];
    return (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy));
  });
  return Math.min(...cosines);
}

test("a stroke's text gives hundredths, and corners by an exclamation mark", () => {
  expect(parseStroke("-25,50 0,-8! 12,3")).toEqual([
    { x: -0.25, y: 0.5, corner: false },
    { x: 0, y: -0.08, corner: true },
    { x: 0.12, y: 0.03, corner: false },
  ]);
});

test("the curve passes through every control point in order, and begins and ends with the stroke", () => {
  fc.assert(
    fc.property(anyStroke, (stroke) => {
      const points = flatten(stroke);
      const perSpan = (points.length - 1) / (stroke.length - 1);
      stroke.forEach(({ x, y }, i) => {
        expect(points[i * perSpan]!.x).toBeCloseTo(x, 12);
        expect(points[i * perSpan]!.y).toBeCloseTo(y, 12);
      });
    }),
  );
});

test("a stroke along a line stays on the line", () => {
  fc.assert(
    fc.property(anyStroke, (stroke) => {
      const line: ControlPoint[] = stroke.map((p) => ({ ...p, y: 2 * p.x }));
      for (const { x, y } of flatten(line)) expect(y).toBeCloseTo(2 * x, 12);
    }),
  );
});

test("a right angle is rounded, unless it is a corner", () => {
  const angle = (corner: boolean) =>
    flatten([
      { x: 0, y: 0, corner: false },
      { x: 1, y: 0, corner },
      { x: 1, y: 1, corner: false },
    ]);
  expect(sharpestTurn(angle(true))).toBeCloseTo(0, 12);
  expect(sharpestTurn(angle(false))).toBeGreaterThan(0.5);
});
