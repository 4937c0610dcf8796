import fc from "fast-check";
import { expect, test } from "vitest";
import {
  columnsInAll,
  columnsOfPixel,
  pixelOfColumn,
  stepAt,
  stepCenter,
} from "../../../src/charts/axis/scales";

const sizes = fc.record({
  width: fc.integer({ min: 1, max: 700 }),
  columns: fc.integer({ min: 1, max: 3000 }),
});

test("the middle of a step's cell belongs to that step", () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
      const [step, steps] = [Math.min(a, b), Math.max(a, b)];
      expect(stepAt(stepCenter(step, steps), steps)).toBe(step);
    }),
  );
});

test("places outside of the chart are its first and its last step", () => {
  expect(stepAt(-0.1, 100)).toBe(0);
  expect(stepAt(1, 100)).toBe(100);
  expect(stepAt(7, 100)).toBe(100);
});

test("every column is shown by some pixel, and every pixel shows a column", () => {
  fc.assert(
    fc.property(sizes, ({ width, columns }) => {
      const shown = new Set<number>();
      for (let pixel = 0; pixel < width; pixel++) {
        const [first, stop] = columnsOfPixel(pixel, width, columns);
        expect(stop).toBeGreaterThan(first);
        for (let column = first; column < stop; column++) shown.add(column);
      }
      expect(shown.size).toBe(columns);
      expect(Math.max(...shown)).toBe(columns - 1);
    }),
  );
});

test("the first pixel of a column is the first one that shows it", () => {
  fc.assert(
    fc.property(sizes, fc.nat(), ({ width, columns }, n) => {
      const column = n % columns;
      const shows = (pixel: number) => {
        const [first, stop] = columnsOfPixel(pixel, width, columns);
        return first <= column && column < stop;
      };
      const pixel = pixelOfColumn(column, width, columns);
      expect(shows(pixel)).toBe(true);
      expect(pixel > 0 && shows(pixel - 1)).toBe(false);
    }),
  );
});

test("a series that keeps every n-th step begins with step 0", () => {
  expect(columnsInAll(2000, 1)).toBe(2001);
  expect(columnsInAll(2000, 2)).toBe(1001);
  expect(columnsInAll(2001, 2)).toBe(1001);
  expect(columnsInAll(0, 4)).toBe(1);
});
