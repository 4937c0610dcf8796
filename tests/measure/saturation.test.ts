import { expect, test } from "vitest";
import { measureSaturation } from "../../src/measure/saturation";
import type { Activation } from "../../src/engine/activations";
import { plainKernels } from "../../src/engine/kernels/plainKernels";
import type { UnitValues } from "../../src/measure/unitValues";
import { fromUnits } from "./arbitraryValues";

const saturationOf = (values: UnitValues, activation: Activation) =>
  measureSaturation(values, activation, plainKernels);

const logit = (y: number) => Math.log(y / (1 - y));

test("sigmoid: the share of values outside [0.015, 0.985]", () => {
  const z = [0.0149, 0.0151, 0.5, 0.9849, 0.9851].map(logit);
  expect(saturationOf(fromUnits([z]), "sigmoid")).toBeCloseTo(2 / 5, 12);
});

test("tanh: the share of values beyond ±0.97", () => {
  const z = [-0.9701, -0.9699, 0, 0.9699, 0.9701].map(Math.atanh);
  expect(saturationOf(fromUnits([z]), "tanh")).toBeCloseTo(2 / 5, 12);
});

test("at the thresholds the derivative is 6 % of its maximum, rounded up", () => {
  expect((0.015 * 0.985) / 0.25).toBeCloseTo(0.0591, 4);
  expect(1 - 0.97 ** 2).toBeCloseTo(0.0591, 4);
});

test("ReLU: the share of units that are 0 on every sample", () => {
  const units = [
    [-1, -2, 0],
    [-1, -2, 0.001],
    [3, 4, 5],
  ];
  expect(saturationOf(fromUnits(units), "relu")).toBeCloseTo(1 / 3, 12);
});

test("identity never saturates", () => {
  expect(saturationOf(fromUnits([[1e9, -1e9]]), "identity")).toBe(0);
});
