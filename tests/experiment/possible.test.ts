import fc from "fast-check";
import { expect, test } from "vitest";
import { withRun } from "../../src/experiment/edits";
import type { Experiment, RunSettings } from "../../src/experiment/experiment";
import type { InterventionChange } from "../../src/experiment/interventions";
import { PUBLISHED_NOISE } from "../../src/experiment/noiseKind";
import { presetExperiment } from "../../src/experiment/presets";
import { checkExperiment, isPossible } from "../../src/experiment/validation";
import { anyExperiment } from "./anyExperiment";

const standard = presetExperiment("sigmoid-digits");
const { optimizer } = standard.runs.A;

test("every valid experiment is possible", () => {
  fc.assert(fc.property(anyExperiment, isPossible));
});

const SHARED: readonly Partial<Experiment>[] = [
  { data: { kind: "digits", size: 7 } },
  { data: { kind: "rings", noise: 1.5 } },
  { data: { kind: "spirals", noise: 0.1 }, batchSize: 1024 },
  { seed: -1 },
  { widths: [32, 32, 32] },
  { widths: [32, 32, 32, 513] },
  { batchSize: 0 },
  { steps: 0.5 },
];

test.each(SHARED)("an experiment with %o is not possible", (patch) => {
  const experiment = { ...standard, ...patch };
  expect(isPossible(experiment)).toBe(false);
  expect(checkExperiment(experiment).ok).toBe(false);
});

const RUN: readonly Partial<RunSettings>[] = [
  { initialization: { kind: "normal", sigma: 0 } },
  { optimizer: { ...optimizer, learningRate: Number.NaN } },
  { optimizer: { ...optimizer, weightDecay: 2 } },
  {
    optimizer: { kind: "sgd", learningRate: 1, momentum: 1, weightDecay: 0 },
  },
  { normalization: ["batch"] },
  { frozen: [] },
  { noise: { ...PUBLISHED_NOISE, scale: 0.5 } },
  { interventions: Array.from({ length: 17 }, (_, i) => intervening(i + 1)) },
  { interventions: [intervening(0)] },
  { interventions: [intervening(standard.steps)] },
  { interventions: [intervening(1, { kind: "learningRate", value: 0 })] },
  { interventions: [intervening(1, { kind: "bias", layer: 1, by: 101 })] },
  { interventions: [intervening(1, { kind: "bias", layer: 5, by: 1 })] },
  {
    interventions: [intervening(1, { kind: "frozen", layer: 5, frozen: true })],
  },
];

test.each(RUN)("a run with %o is not possible", (patch) => {
  const experiment = withRun(standard, "B", patch);
  expect(isPossible(experiment)).toBe(false);
  expect(checkExperiment(experiment).ok).toBe(false);
});

function intervening(
  step: number,
  change: InterventionChange = { kind: "noise", noise: null },
) {
  return { step, change };
}
