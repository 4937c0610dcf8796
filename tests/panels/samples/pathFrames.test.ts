import { expect, test } from "vitest";
import { reachOfColumns } from "../../../src/panels/samples/pathFrames";

test("the reach of each column is from its least to its greatest value", () => {
  const values = Float32Array.from([1, 5, -2, 5, 0, 7]);
  const { least, greatest } = reachOfColumns(values, 2);
  expect([[...least], [...greatest]]).toEqual([
    [-2, 5],
    [1, 7],
  ]);
});
