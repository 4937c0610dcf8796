import { expect, test } from "vitest";
import { imagePaths, pointPaths } from "../../../src/panels/setup/DataSets";

test("pixels go to the path of their ink, images side by side and then below", () => {
  const images = [
    [0, 1, 0.26, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0.9],
  ].map((image) => Float32Array.from(image));
  const paths = imagePaths({ kind: "images", size: 2, images }, 2);
  expect(paths).toEqual([
    { ink: 0.25, d: "M0 1h1v1h-1z" },
    { ink: 0.5, d: "" },
    { ink: 0.75, d: "" },
    { ink: 1, d: "M1 0h1v1h-1zM1 3h1v1h-1z" },
  ]);
});

test("points go to the path of their class, y upwards", () => {
  const paths = pointPaths({
    kind: "points",
    points: Float32Array.of(1, 0.5, -1, -0.25),
    labels: Int32Array.of(0, 1),
  });
  expect(paths).toEqual([
    { ink: 1, d: "M1.00 -0.50h0" },
    { ink: 0.25, d: "M-1.00 0.25h0" },
  ]);
});
