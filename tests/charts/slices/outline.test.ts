import { expect, test } from "vitest";
import { barEdge, strokeOutline } from "../../../src/charts/slices/outline";

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

test("the lowest bar stands at the bottom", () => {
  expect([0, 1, 4].map((bar) => barEdge(bar, 4, 40))).toEqual([40, 30, 0]);
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
