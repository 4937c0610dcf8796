import { expect, test } from "vitest";
import {
  barEnds,
  drawBars,
  strokeOutline,
} from "../../../src/charts/slices/drawBars";

function outlineOf(shares: readonly number[]): string {
  let path = "";
  const context = {
    beginPath: () => (path = ""),
    moveTo: (x: number, y: number) => (path += `M${x} ${y}`),
    lineTo: (x: number, y: number) => (path += `L${x} ${y}`),
    stroke: () => (path += "."),
  } as unknown as CanvasRenderingContext2D;
  strokeOutline(context, Float64Array.from(shares), 40, (share) => 10 * share);
  return path;
}

type Rect = readonly [x: number, y: number, width: number, height: number];

function rectsOf(
  shares: readonly number[],
  baseline: "left" | "right",
  height: number,
  gap: number,
): readonly Rect[] {
  const rects: Rect[] = [];
  const context = {
    fillRect: (...rect: Rect) => rects.push(rect),
  } as unknown as CanvasRenderingContext2D;
  const endOf = barEnds(baseline, baseline === "left" ? 5 : 95, 0.5, 40);
  drawBars(context, Float64Array.from(shares), height, endOf, gap);
  return rects;
}

test("the lowest bar stands at the bottom, the longest reaches as far as it may, empty ones are left out", () => {
  expect(rectsOf([0.5, 0, 0.25, 0], "left", 40, 1)).toEqual([
    [5, 30, 40, 9],
    [5, 10, 20, 9],
  ]);
});

test("bars from the right are those from the left, mirrored", () => {
  expect(rectsOf([0.5, 0.25], "right", 40, 0)).toEqual([
    [55, 20, 40, 20],
    [75, 0, 20, 20],
  ]);
});

test("a bar is at least one pixel high, whatever the gap", () => {
  expect(rectsOf([0.5, 0.5], "left", 2, 3).map((rect) => rect[3])).toEqual([
    1, 1,
  ]);
});

test("an outline goes from the baseline around the bars that are not empty, and back to it", () => {
  expect(outlineOf([0, 2, 1, 0])).toBe("M0 30L20 30L20 20L10 20L10 10L0 10.");
});

test("an empty bar between others is part of the outline", () => {
  expect(outlineOf([1, 0, 1, 1])).toBe(
    "M0 40L10 40L10 30L0 30L0 20L10 20L10 10L10 10L10 0L0 0.",
  );
});

test("nothing is drawn where all are empty", () => {
  expect(outlineOf([0, 0])).toBe("");
});
