import { describe, expect, test } from "vitest";
import { keepDataSet } from "../../src/data/dataSet";
import { RUN_NAMES, type RunName } from "../../src/experiment/experiment";
import {
  PRESETS,
  presetExperiment,
  presetOf,
  type PresetId,
} from "../../src/experiment/presets";
import { resolveRun } from "../../src/experiment/resolveRun";
import { checkExperiment } from "../../src/experiment/validation";
import { exposeRun } from "../../src/recording/recordRun";
import { openWorkspace } from "../../src/worker/simdWorkspace";

interface Trained {
  /** On held-out samples at the last step, 0 to 1. */
  readonly accuracy: number;
  /** A layer’s numbers at the last step, in σ₀, in the deviation now and as a share; layers count from 1. */
  readonly drift: (layer: number) => number;
  readonly driftNow: (layer: number) => number;
  readonly saturated: (layer: number) => number;
}

const createData = keepDataSet();

function train(id: PresetId, name: RunName, steps: number): Trained {
  const spec = resolveRun({ ...presetExperiment(id), steps }, name);
  const how = { referenceStep: 0, memoryBudget: 2 ** 26 };
  const { recording } = exposeRun(spec, how, openWorkspace, createData);
  const last = recording.columns - 1;
  return {
    accuracy: recording.series.heldOutAccuracy[last]!,
    drift: (layer) =>
      recording.layer(layer - 1).taps.preactivation.drift[last]!,
    driftNow: (layer) =>
      recording.layer(layer - 1).taps.preactivation.driftInSigmaNow[last]!,
    saturated: (layer) => recording.layer(layer - 1).saturated[last]!,
  };
}

/** Both runs, as far as it takes to see what is claimed. */
function trainBoth(id: PresetId, steps: number): [Trained, Trained] {
  const [a, b] = RUN_NAMES.map((name) => train(id, name, steps));
  return [a!, b!];
}

describe("what is said of a preset happens:", () => {
  test("sigmoid digits: plain at chance and drifting, normalised above 90 %", () => {
    const [a, b] = trainBoth("sigmoid-digits", 100);
    expect(a.accuracy).toBeLessThan(0.2);
    expect(b.accuracy).toBeGreaterThan(0.9);
    expect(a.drift(4)).toBeGreaterThan(2 * b.drift(4));
  });

  test("tanh digits: the plain network saturates, the normalised one does not", () => {
    const [a, b] = trainBoth("tanh-digits", 100);
    for (const layer of [1, 2, 3, 4]) {
      expect(a.saturated(layer)).toBeGreaterThan(0.3);
      expect(b.saturated(layer)).toBeLessThan(0.15);
    }
    expect(b.accuracy).toBeGreaterThan(a.accuracy);
  });

  test("ReLU digits: both learn alike, though one drifts much further", () => {
    const [a, b] = trainBoth("relu-digits", 1000);
    expect(Math.min(a.accuracy, b.accuracy)).toBeGreaterThan(0.95);
    expect(Math.abs(a.accuracy - b.accuracy)).toBeLessThan(0.02);
    expect(a.drift(4) / b.drift(4)).toBeCloseTo(9, 0);
    expect(a.driftNow(4) / b.driftNow(4)).toBeCloseTo(3, 0);
  });

  test("spirals: the plain network is at least as good, though by σ₀ it drifts further", () => {
    const [a, b] = trainBoth("spirals", 1500);
    expect(a.accuracy).toBeGreaterThan(0.94);
    expect(a.accuracy).toBeGreaterThanOrEqual(b.accuracy);
    expect(a.drift(2)).toBeGreaterThan(2 * b.drift(2));
    expect(a.driftNow(2)).toBeLessThanOrEqual(b.driftNow(2));
  });

  test("Glorot and Bengio: five plain sigmoid layers stay at chance, normalised ones learn", () => {
    const [a, b] = trainBoth("glorot-bengio", 60);
    expect(a.accuracy).toBeLessThan(0.15);
    expect(b.accuracy).toBeGreaterThan(0.8);
  });

  test("large learning rate: the plain network's last layer is dead, the normalised network learns", () => {
    const [a, b] = trainBoth("large-learning-rate", 80);
    expect(a.saturated(8)).toBeGreaterThan(0.6);
    expect(a.accuracy).toBeLessThan(0.3);
    expect(b.accuracy).toBeGreaterThan(0.85);
  });

  test("batch of two: the plain network learns, the normalised one hardly", () => {
    const [a, b] = trainBoth("batch-of-two", 250);
    expect(a.accuracy).toBeGreaterThan(0.65);
    expect(b.accuracy).toBeLessThan(0.4);
  });
});

test.each(PRESETS)(
  "preset $id is a valid experiment, and is recognised until it is changed",
  ({ id, experiment }) => {
    expect(checkExperiment(experiment)).toEqual({ ok: true, experiment });
    expect(presetOf(experiment)).toBe(id);
    expect(presetOf({ ...experiment, seed: 2 })).toBeNull();
  },
);
