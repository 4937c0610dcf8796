import { describe, expect, test } from "vitest";
import { smoothedPath, yWhereFirst } from "../../../src/charts/small/PathPlot";

const loss = [8, 6, 4, 2, 3, 1];
const drift = [0, 2, 4, 6, 8, 10];
const lossOf = (column: number) => loss[column]!;
const driftOf = (column: number) => drift[column]!;

describe("a path", () => {
  test("has a point for each column where there are few", () => {
    expect(smoothedPath(lossOf, driftOf, 6, 100)).toHaveLength(6);
    expect(smoothedPath(lossOf, driftOf, 0, 100)).toEqual([]);
  });

  test("is made of means over equal stretches where there are many", () => {
    expect(smoothedPath(lossOf, driftOf, 6, 3)).toEqual([
      { x: 7, y: 1 },
      { x: 3, y: 5 },
      { x: 2, y: 9 },
    ]);
  });

  test("leaves out what is missing, and stretches where all is", () => {
    const some = (column: number) => (column === 1 ? 6 : NaN);
    expect(smoothedPath(some, driftOf, 6, 3)).toEqual([{ x: 6, y: 1 }]);
  });

  test("is read where it first comes so far", () => {
    const path = smoothedPath(lossOf, driftOf, 6, 6);
    expect(yWhereFirst(path, 4)).toBe(4);
    expect(yWhereFirst(path, 2)).toBe(6);
    expect(yWhereFirst(path, 0.5)).toBeNaN();
  });
});
