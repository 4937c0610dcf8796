import { describe, expect, test } from "vitest";
import {
  ACTIVATION_OBJECTS,
  ACTIVATIONS,
  type Activation,
} from "../../src/engine/activations";
import { plainKernels } from "../../src/engine/kernels/plainKernels";
import { measureSaturation } from "../../src/measure/saturation";
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

test("SiLU: the share of values in the left tail, not of those around its minimum or far to the right", () => {
  const z = [-50, -3.65, -3.64, -2.4, -1.28, 0, 50];
  expect(saturationOf(fromUnits([z]), "silu")).toBeCloseTo(2 / 7, 12);
});

test("ReLU: the share of units that are 0 on every sample", () => {
  const units = [
    [-1, -2, 0],
    [-1, -2, 0.001],
    [3, 4, 5],
  ];
  expect(saturationOf(fromUnits(units), "relu")).toBeCloseTo(1 / 3, 12);
});

test("identity and leaky ReLU never saturate", () => {
  expect(saturationOf(fromUnits([[1e9, -1e9]]), "identity")).toBe(0);
  expect(saturationOf(fromUnits([[-1e9, -1e-9]]), "leakyRelu")).toBe(0);
});

describe.each(ACTIVATIONS)("%s", (kind) => {
  const slope = (x: number) => {
    const [input, y, d] = [x, 0, 1].map((v) => Float32Array.of(v));
    plainKernels.activate(kind, input!, y!, 1);
    plainKernels.activateBackward(kind, input!, y!, d!, 1);
    return Math.abs(d![0]!);
  };
  const grid = Array.from({ length: 4001 }, (_, i) => (i - 2000) / 100);

  test("where it has flat parts, its slope is 5.91 % of the largest at their border and less behind it", () => {
    const { saturation } = ACTIVATION_OBJECTS[kind];
    if (saturation.kind !== "flat" && saturation.kind !== "flatBelow") return;
    const largest = Math.max(...grid.map(slope));
    const { border, isFlat } =
      saturation.kind === "flat"
        ? {
            border: saturation.beyond,
            isFlat: (x: number) => Math.abs(x) > saturation.beyond,
          }
        : {
            border: saturation.below,
            isFlat: (x: number) => x < saturation.below,
          };
    expect(slope(border) / largest).toBeCloseTo(0.0591, 5);
    const flat = grid.filter(isFlat);
    expect(flat.length).toBeGreaterThan(100);
    for (const x of flat) expect(slope(x) / largest).toBeLessThan(0.0591);
  });
});
