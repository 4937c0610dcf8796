import { expect, test } from "vitest";
import { ANSWERS } from "../../../src/story/prediction/answers";
import {
  valueAfterKey,
  withValue,
} from "../../../src/story/prediction/CurvePad";
import {
  curveAt,
  drawnPath,
  FLAT,
  meanDifference,
} from "../../../src/story/prediction/curve";
import {
  BATCH,
  rate,
  smallExperiment,
  smallPair,
  trainedRecording,
  type Changes,
} from "../smallPair";

const NOISE = { shift: 0.01, shiftSpread: 0, scale: 1, scaleSpread: 0 };
const STILL = rate(1e-6);

test.each([
  ["frozen-drift", "none", { B: { frozen: [true, false] } }],
  ["bias-gradient", "zero", { A: { ...BATCH, keepBias: true } }],
  ["learned-scale", "one", { both: BATCH, A: { affine: "fixed" }, B: STILL }],
  [
    "learned-scale",
    "wider",
    { both: BATCH, A: { affine: "fixed" }, B: rate(1) },
  ],
  ["pair-accuracy", "higher", { A: STILL, B: rate(0.5) }],
  ["pair-accuracy", "lower", { A: rate(0.5), B: STILL }],
  [
    "noisy-accuracy",
    "alike",
    { both: BATCH, A: STILL, B: { ...STILL, noise: NOISE } },
  ],
] as const)("%s comes out as “%s” where it does", (name, option, changes) => {
  expect(ANSWERS[name].options).toContain(option);
  expect(ANSWERS[name].outcome(smallPair(changes as Changes))).toBe(option);
});

test("where the runs cannot tell, there is no outcome", () => {
  const pair = smallPair({ both: BATCH, shared: { steps: 5 } });
  for (const { outcome } of Object.values(ANSWERS))
    expect(outcome(pair)).toBeNull();
});

test("the drawn curve goes straight from knot to knot, and no further than its ends", () => {
  const values = [0, 1, 0.5];
  expect([0, 0.25, 0.5, 0.75, 1, 2].map((at) => curveAt(values, at))).toEqual([
    0, 0.5, 1, 0.75, 0.5, 0.5,
  ]);
  expect(drawnPath(values, { width: 100, height: 10 })).toBe(
    "M0.0,10.0L50.0,0.0L100.0,5.0",
  );
});

test("a curve is as far from the run's as its values are, on average", () => {
  const recording = trainedRecording(smallExperiment(), "B");
  const { series, columns } = recording;
  const { heldOutAccuracy } = series;
  const measured = [...heldOutAccuracy.subarray(0, columns)].filter(
    Number.isFinite,
  );
  const mean = measured.reduce((sum, one) => sum + one, 0) / measured.length;
  expect(meanDifference(FLAT, recording)).toBeCloseTo(0.5 - mean, 6);
});

test("arrows move a knot by a twentieth, Home and End to the ends, nothing beyond them", () => {
  expect(valueAfterKey("ArrowUp", 0.5)).toBeCloseTo(0.55);
  expect(valueAfterKey("ArrowLeft", 0.5)).toBeCloseTo(0.45);
  expect([valueAfterKey("Home", 0.5), valueAfterKey("End", 0.5)]).toEqual([
    0, 1,
  ]);
  expect(valueAfterKey("x", 0.5)).toBeNull();
  expect(withValue([0.5, 0.5], 1, 1.2)).toEqual([0.5, 1]);
});
