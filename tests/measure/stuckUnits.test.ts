import fc from "fast-check";
import { expect, test } from "vitest";
import {
  ACTIVATION_OBJECTS,
  ACTIVATIONS,
  type Activation,
} from "../../src/engine/activations";
import { plainKernels } from "../../src/engine/kernels/plainKernels";
import { measureSaturation } from "../../src/measure/saturation";
import { countStuckUnits } from "../../src/measure/stuckUnits";
import { fromUnits, unitColumns } from "./arbitraryValues";

const stuck = (activation: Activation, ...units: (readonly number[])[]) =>
  countStuckUnits(fromUnits(units), activation);

const logit = (y: number) => Math.log(y / (1 - y));

test("ReLU: units that are 0 on every sample", () => {
  expect(stuck("relu", [-1, -2, 0], [-1, -2, 1e-30], [3, 4, 5])).toBe(1);
});

test("sigmoid: units all of whose values lie beyond 0.985, or all below 0.015", () => {
  const [high, low, middle] = [0.986, 0.014, 0.5].map(logit);
  expect(stuck("sigmoid", [high!, 9, 99], [low!, -9, -99])).toBe(2);
  expect(stuck("sigmoid", [high!, 9, middle!], [low!, middle!, -99])).toBe(0);
});

test("tanh: beyond ±0.97, and on one side: a unit that jumps from end to end tells samples apart", () => {
  const [high, low] = [Math.atanh(0.971), Math.atanh(-0.971)];
  expect(stuck("tanh", [high, 5, 6], [-7, low, -5])).toBe(2);
  expect(stuck("tanh", [high, low, 6], [-7, low, 5])).toBe(0);
  expect(stuck("tanh", [Math.atanh(0.969), 5, 6])).toBe(0);
});

test("SiLU: flat at one end only", () => {
  expect(stuck("silu", [-4, -9, -99], [-4, -9, -3], [4, 9, 99])).toBe(1);
});

test.each(["identity", "leakyRelu"] as const)(
  "%s: nothing is flat, so only units that never vary",
  (activation) => {
    expect(stuck(activation, [-9, -9, -9], [0, 0, 0], [-9, -9, -8])).toBe(2);
  },
);

test.each(ACTIVATIONS)(
  "%s: a unit that is the same for every sample is stuck, wherever it is",
  (activation) => {
    expect(stuck(activation, [0.5, 0.5, 0.5], [0.5, 0.25, 0.5])).toBe(1);
  },
);

test("a single sample cannot vary", () => {
  expect(stuck("sigmoid", [0.5], [9])).toBe(2);
});

test.each(ACTIVATIONS)(
  "%s: it counts those whose least and largest value lie on one flat side, or are the same",
  (activation) => {
    const { saturation } = ACTIVATION_OBJECTS[activation];
    const isStuck = (unit: readonly number[]) => {
      const values = unit.map(Math.fround);
      const [least, most] = [Math.min(...values), Math.max(...values)];
      if (least === most) return true;
      if (saturation.kind === "dead") return most <= 0;
      if (saturation.kind === "flatBelow") return most < saturation.below;
      if (saturation.kind === "never") return false;
      return least > saturation.beyond || most < -saturation.beyond;
    };
    fc.assert(
      fc.property(
        unitColumns,
        fc.constantFrom(-2000, -4, 0, 4, 2000),
        (columns, shift) => {
          const units = columns.map((unit) =>
            unit.map((value) => value + shift),
          );
          expect(stuck(activation, ...units)).toBe(
            units.filter(isStuck).length,
          );
        },
      ),
    );
  },
);

test("every dead ReLU is stuck", () => {
  fc.assert(
    fc.property(unitColumns, (columns) => {
      const values = fromUnits(columns);
      const share = measureSaturation(values, "relu", plainKernels);
      expect(countStuckUnits(values, "relu")).toBeGreaterThanOrEqual(
        Math.round(share * values.units),
      );
    }),
  );
});
