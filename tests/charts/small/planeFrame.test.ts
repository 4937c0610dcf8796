import { expect, test } from "vitest";
import {
  nearestChoice,
  pointPlace,
  regionOpacity,
} from "../../../src/charts/small/planeFrame";

test("y is upwards, and the middle of the square is 0, 0", () => {
  const frame = { extent: 2, points: Float32Array.from([0, 0, -2, 2, 2, -1]) };
  expect([0, 1, 2].map((index) => pointPlace(frame, index))).toEqual([
    [0.5, 0.5],
    [0, 0],
    [1, 0.75],
  ]);
});

test("each class has a tint of its own, the first none", () => {
  const tints = [0, 1, 2, 3].map((label) => regionOpacity(label, 4));
  expect(tints[0]).toBe(0);
  expect(new Set(tints).size).toBe(4);
  expect(regionOpacity(0, 1)).toBe(0);
});

test("of the choices the nearest to a place is found, y upwards", () => {
  const choices = Float32Array.from([0, 0, -2, 2, 2, -1]);
  const at = (left: number, top: number) =>
    nearestChoice({ extent: 2, choices }, left, top);
  expect([at(0.5, 0.45), at(0.1, 0), at(1, 1)]).toEqual([0, 1, 2]);
  expect(nearestChoice({ extent: 2, choices: null }, 0, 0)).toBeNull();
  const none = new Float32Array();
  expect(nearestChoice({ extent: 2, choices: none }, 0, 0)).toBeNull();
});
