import { beforeEach, describe, expect, test } from "vitest";
import { MEASURES } from "../../src/lab/labState";
import { measureOf } from "../../src/lab/measures";
import { columnAtCursor, overallStatus } from "../../src/lab/selectors";
import type { Lab } from "../../src/lab/store";
import { Recording } from "../../src/recording/recording";
import { Run } from "../../src/recording/run";
import { RECORDING, SPEC } from "../worker/smallRun";
import { FakeBrowser } from "./fakeBrowser";

let browser: FakeBrowser;
let lab: Lab;
const state = () => lab.store.getState();

beforeEach(() => {
  browser = new FakeBrowser();
  lab = browser.open();
});

describe("the overall status", () => {
  test("is training until both have ended, and a failure comes before all", () => {
    expect(overallStatus(state())).toBe("training");
    browser.finish("A");
    expect(overallStatus(state())).toBe("training");
    browser.finish("B");
    expect(overallStatus(state())).toBe("ready");
    lab.actions.setNormalization("A", 1, "batch");
    browser.say("A", { type: "diverged", step: 0, fingerprint: "" });
    expect(overallStatus(state())).toBe("diverged");
    lab.actions.setNormalization("A", 1, "layer");
    browser.worker("A").raise("messageerror");
    expect(overallStatus(state())).toBe("failed");
  });
});

describe("the column at the cursor", () => {
  test("is that of its step, and −1 where the run has not come so far", () => {
    browser.record("A", 100);
    browser.record("B", 20);
    lab.actions.setCursor(50);
    expect([
      columnAtCursor(state(), "A"),
      columnAtCursor(state(), "B"),
    ]).toEqual([50, -1]);
  });
});

describe("a measure", () => {
  const run = new Run({ ...SPEC, steps: 5 }, RECORDING);
  const recording = new Recording(run.shape, 2 ** 24);
  while (run.advance() === "training");
  const chunk = run.takeChunk()!;
  recording.append(chunk);

  test.each(MEASURES)("%s has a value wherever it is measured", (measure) => {
    const valueOf = measureOf(recording, measure, 2, "activation");
    const isMeasured = [0, 1, 2, 3, 4].map((column) =>
      Number.isFinite(valueOf(column)),
    );
    expect(isMeasured).toEqual(
      measure.startsWith("shift")
        ? [true, false, false, false, false] // at every eighth step
        : [measure !== "speed", true, true, true, true], // from step to step
    );
  });

  test("of the path is the sum of the drift per step, and never shrinks", () => {
    const { speed, drift } = recording.layer(0).taps.linear;
    const pathOf = measureOf(recording, "path", 1, "linear");
    expect(pathOf(0)).toBe(0);
    expect(pathOf(3)).toBeCloseTo(speed[1]! + speed[2]! + speed[3]!, 6);
    expect(pathOf(4)).toBeGreaterThanOrEqual(drift[4]! - 1e-6);
  });

  test("of weights is there for the output layer, of values where the outputs are recorded", () => {
    expect(
      measureOf(recording, "gradientNorm", 3, "linear")(2),
    ).toBeGreaterThan(0);
    expect(() => measureOf(recording, "drift", 3, "linear")).toThrow(
      "layer must be an index below 2, got 2",
    );
  });

  test("of a dense layer is that of the layer, and the update's is relative to the weights", () => {
    const at = (values: Float32Array, step: number) => values[step * 3 + 1]!;
    expect(measureOf(recording, "gradientNorm", 2, "linear")(3)).toBe(
      at(chunk.gradientNorm, 3),
    );
    expect(measureOf(recording, "updateRatio", 2, "linear")(3)).toBeCloseTo(
      at(chunk.updateNorm, 3) / at(chunk.weightNorm, 3),
      6,
    );
  });

  test("of a tap is that of the tap", () => {
    const { taps } = chunk.layers[0]!;
    expect(measureOf(recording, "std", 1, "linear")(4)).toBe(
      taps.linear.std[4],
    );
    expect(measureOf(recording, "drift", 1, "activation")(4)).toBe(
      taps.activation.drift[4],
    );
  });
});
