import { expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import { dataOf } from "../../src/data/dataSpec";
import type { Normalization } from "../../src/engine/normalizations";
import type { LayerSpec } from "../../src/engine/networkSpec";
import { PLANE_KINDS } from "./anyDataSpec";
import { trainedAccuracy } from "./trainedAccuracy";
import type { Course } from "./trainedAccuracy";

const SEED = 1;

const DIGITS = createDataSet({ kind: "digits", size: 12 }, SEED);

const layer = (
  units: number,
  activation: LayerSpec["activation"],
  normalization: Normalization = "none",
): LayerSpec => ({
  units,
  activation,
  normalization,
  placement: "beforeActivation",
  bias: normalization === "none",
  frozen: false,
});

const ADAM: Omit<Course, "layers" | "steps"> = {
  initialization: { kind: "he" },
  optimizer: { kind: "adam", learningRate: 0.003, weightDecay: 0 },
};

/** The default experiment's run. */
const sigmoids = (normalization: Normalization, steps: number): Course => ({
  layers: Array.from({ length: 4 }, () => layer(32, "sigmoid", normalization)),
  initialization: { kind: "xavier" },
  optimizer: { kind: "sgd", learningRate: 0.5, momentum: 0, weightDecay: 0 },
  steps,
});

test("a network with one hidden layer learns the digits to more than 97 %", () => {
  const course = { ...ADAM, layers: [layer(64, "relu")], steps: 700 };
  expect(trainedAccuracy(DIGITS, course, SEED)).toBeGreaterThan(0.97);
});

test("a linear classifier gets more than 4 % of the digits wrong, even with three times as many steps", () => {
  const course = { ...ADAM, layers: [], steps: 2100 };
  expect(trainedAccuracy(DIGITS, course, SEED)).toBeLessThan(0.96);
});

test("the nearest class mean is far worse", () => {
  const { training, heldOut, inputs, outputs } = DIGITS;
  const means = new Float64Array(outputs * inputs);
  training.features.forEach((value, i) => {
    const label = training.labels[Math.floor(i / inputs)]!;
    means[label * inputs + (i % inputs)]! += value / (training.count / outputs);
  });
  const nearest = (row: number) => {
    const distances = Array.from({ length: outputs }, (_, label) => {
      let sum = 0;
      for (let d = 0; d < inputs; d++)
        sum +=
          (heldOut.features[row * inputs + d]! - means[label * inputs + d]!) **
          2;
      return sum;
    });
    return distances.indexOf(Math.min(...distances));
  };
  const correct = heldOut.labels.filter((label, i) => nearest(i) === label);
  expect(correct.length / heldOut.count).toBeLessThan(0.9);
});

test("after 300 steps of the default experiment, the plain network still guesses, and the normalised one knows nine of ten digits", () => {
  expect(trainedAccuracy(DIGITS, sigmoids("none", 300), SEED)).toBeLessThan(
    0.2,
  );
  expect(trainedAccuracy(DIGITS, sigmoids("batch", 300), SEED)).toBeGreaterThan(
    0.93,
  );
});

test.each(PLANE_KINDS)(
  "%s with little noise can be learnt by two hidden layers",
  (kind) => {
    const data = createDataSet(dataOf(kind, 0.03), SEED);
    const course: Course = {
      layers: [layer(24, "relu"), layer(24, "relu")],
      initialization: { kind: "he" },
      optimizer: { kind: "adam", learningRate: 0.01, weightDecay: 0 },
      steps: 800,
    };
    expect(trainedAccuracy(data, course, SEED)).toBeGreaterThan(0.95);
  },
);

test.each(["spirals", "rings", "xor"] as const)(
  "%s are beyond a linear classifier",
  (kind) => {
    const data = createDataSet(dataOf(kind, 0.03), SEED);
    const course = { ...ADAM, layers: [], steps: 500 };
    expect(trainedAccuracy(data, course, SEED)).toBeLessThan(0.75);
  },
);
