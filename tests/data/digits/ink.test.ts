import fc from "fast-check";
import { expect, test } from "vitest";
import { Paper } from "../../../src/data/digits/ink";
import type { Pen } from "../../../src/data/digits/ink";
import type { Point } from "../../../src/data/digits/stroke";

const PEN: Pen = { pen: 0.1, blur: 0, ink: 0.9 };

function draw(size: number, lines: readonly Point[][], pen = PEN): number[] {
  const out = new Float32Array(size * size);
  new Paper(size).draw(lines, pen, out);
  return [...out];
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** From the middle of the left half to the middle of the right half. */
const BAR = [
  { x: 0.25, y: 0.5 },
  { x: 0.75, y: 0.5 },
];

test("paper without a line is empty", () => {
  expect(sum(draw(8, []))).toBe(0);
});

test("a pixel inside the line is all ink, a pixel well outside has none", () => {
  const image = draw(20, [BAR]);
  expect(image[10 * 20 + 10]).toBeCloseTo(0.9, 6);
  expect(image[4 * 20 + 10]).toBe(0);
  expect(image[10 * 20 + 1]).toBe(0);
});

test.each([12, 20, 28])(
  "at size %i the ink is the area of the line with its round ends",
  (size) => {
    const area = 0.5 * 0.2 + Math.PI * 0.1 ** 2;
    const share = sum(draw(size, [BAR])) / 0.9 / size ** 2;
    expect(Math.abs(share / area - 1)).toBeLessThan(0.03);
  },
);

test("the image is that of the nearest point of any line, to all of which every pixel is compared", () => {
  const anyPoint = fc.record({
    x: fc.double({ min: -0.2, max: 1.2, noNaN: true }),
    y: fc.double({ min: -0.2, max: 1.2, noNaN: true }),
  });
  const anyLine = fc.array(anyPoint, { minLength: 2, maxLength: 4 });
  const size = 9;
  const pen = { pen: 0.07, blur: 0.1, ink: 1 };
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 2 }), (lines) => {
      const image = draw(size, lines, pen);
      for (let i = 0; i < image.length; i++) {
        const at = {
          x: ((i % size) + 0.5) / size,
          y: (Math.floor(i / size) + 0.5) / size,
        };
        const distance = Math.min(...lines.map((line) => toLine(at, line)));
        const cover = 0.5 + ((0.07 - distance) * size) / (1 + 0.1 * size);
        expect(image[i]).toBeCloseTo(Math.max(0, Math.min(1, cover)), 6);
      }
    }),
  );
});

/** By trying 0, 1 and the foot of the perpendicular of each piece. */
function toLine(at: Point, line: readonly Point[]): number {
  const distances = line.slice(1).flatMap((b, i) => {
    const a = line[i]!;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const foot = ((at.x - a.x) * dx + (at.y - a.y) * dy) / (dx * dx + dy * dy);
    const stops = foot > 0 && foot < 1 ? [0, foot, 1] : [0, 1];
    return stops.map((t) =>
      Math.hypot(at.x - a.x - t * dx, at.y - a.y - t * dy),
    );
  });
  return Math.min(...distances);
}

test("a line that is a single point is a dot", () => {
  const dot = [BAR[0]!, BAR[0]!];
  const share = sum(draw(24, [dot])) / 0.9 / 24 ** 2;
  expect(Math.abs(share / (Math.PI * 0.1 ** 2) - 1)).toBeLessThan(0.05);
});

test("a drawing does not depend on the one before it", () => {
  const paper = new Paper(10);
  const [first, second] = [new Float32Array(100), new Float32Array(100)];
  paper.draw([BAR], PEN, first);
  paper.draw([[BAR[1]!, { x: 0.9, y: 0.9 }]], PEN, second);
  paper.draw([BAR], PEN, second);
  expect(second).toEqual(first);
});

test("a softer pen spreads the ink and keeps its amount", () => {
  const soft = draw(28, [BAR], { ...PEN, blur: 0.1 });
  const sharp = draw(28, [BAR]);
  expect(soft.filter((x) => x > 0).length).toBeGreaterThan(
    sharp.filter((x) => x > 0).length,
  );
  expect(sum(soft) / sum(sharp)).toBeCloseTo(1, 1);
});
