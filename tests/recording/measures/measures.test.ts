import { expect, test } from "vitest";
import { MEASURE_GROUPS } from "../../../src/recording/measures/measureObject";
import {
  MEASURE_OBJECTS,
  measureOf,
  MEASURES,
  measuresOf,
} from "../../../src/recording/measures/measures";
import { recordRun } from "../../../src/recording/recordRun";
import { RECORDING, SPEC } from "../../worker/smallRun";

const { recording } = recordRun({ ...SPEC, steps: 5 }, RECORDING);

test.each(MEASURES)("%s has a value wherever it is measured", (measure) => {
  const valueOf = measureOf(recording, measure, 2, "activation", "sigmaThen");
  const isMeasured = [0, 1, 2, 3, 4].map((column) =>
    Number.isFinite(valueOf(column)),
  );
  expect(isMeasured).toEqual(
    measure.startsWith("shift")
      ? [true, false, false, false, false] // at every eighth step
      : [measure !== "speed", true, true, true, true], // from step to step
  );
});

test("the path is the sum of the drift per step, and never shrinks", () => {
  const { speed, drift } = recording.layer(0).taps.linear;
  const pathOf = measureOf(recording, "path", 1, "linear", "sigmaThen");
  expect(pathOf(0)).toBe(0);
  expect(pathOf(3)).toBeCloseTo(speed[1]! + speed[2]! + speed[3]!, 6);
  expect(pathOf(4)).toBeGreaterThanOrEqual(drift[4]! - 1e-6);
});

test("a measure of weights is there for the output layer, of values where the outputs are recorded", () => {
  expect(
    measureOf(recording, "gradientNorm", 3, "linear", "sigmaThen")(2),
  ).toBeGreaterThan(0);
  expect(() => measureOf(recording, "drift", 3, "linear", "sigmaThen")).toThrow(
    "layer must be an index below 2, got 2",
  );
});

test("a measure of a dense layer is that of the layer, and the update's is relative to the weights", () => {
  const at = (values: Float32Array, step: number) => values[step * 3 + 1]!;
  expect(
    measureOf(recording, "gradientNorm", 2, "linear", "sigmaThen")(3),
  ).toBe(at(recording.series.gradientNorm, 3));
  expect(
    measureOf(recording, "updateRatio", 2, "linear", "sigmaThen")(3),
  ).toBeCloseTo(
    at(recording.series.updateNorm, 3) / at(recording.series.weightNorm, 3),
    6,
  );
});

test("a measure of a tap is that of the tap", () => {
  const { taps } = recording.layer(0);
  expect(measureOf(recording, "std", 1, "linear", "sigmaThen")(4)).toBe(
    taps.linear.std[4],
  );
  expect(measureOf(recording, "drift", 1, "activation", "sigmaThen")(4)).toBe(
    taps.activation.drift[4],
  );
});

test("measures are offered in their groups, each in one", () => {
  expect(MEASURE_GROUPS.flatMap(measuresOf)).toEqual(MEASURES);
});

test.each(MEASURES)(
  "%s is there for every layer that it says it is of",
  (measure) => {
    const { of, read } = MEASURE_OBJECTS[measure];
    const layers = SPEC.network.layers.length + (of === "weights" ? 1 : 0);
    for (let layer = 1; layer <= layers; layer++)
      expect(
        read(recording, layer, "linear", "sigmaThen")(0),
      ).not.toBeUndefined();
  },
);

test("what is recorded at some steps only has an exact number besides, and nothing else has", () => {
  const isSparse = (measure: (typeof MEASURES)[number]) =>
    Number.isNaN(measureOf(recording, measure, 2, "linear", "sigmaThen")(2));
  expect(MEASURES.filter((one) => MEASURE_OBJECTS[one].exact)).toEqual(
    MEASURES.filter(isSparse),
  );
});
