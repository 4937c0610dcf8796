import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveRun } from "../../src/experiment/resolveRun";
import { CHECKPOINT_BUDGET_PER_RUN } from "../../src/lab/wantedRun";
import { presetExperiment } from "../../src/experiment/presets";
import {
  checkpointInterval,
  stepOperations,
} from "../../src/recording/checkpointInterval";
import { SPEC } from "./sampleRuns";

const DIGITS = { inputs: 144, outputs: 10 };
const PLENTY = 2 ** 40;

test("a run of n steps has no more checkpoints than its memory holds", () => {
  const bytes = fc.integer({ min: 1, max: 1e6 });
  const budget = fc.integer({ min: 1e6, max: 1e8 });
  const steps = fc.integer({ min: 1, max: 50_000 });
  fc.assert(
    fc.property(steps, bytes, budget, (n, size, room) => {
      const spec = { ...SPEC, steps: n };
      const interval = checkpointInterval(spec, DIGITS, size, room);
      expect(Math.floor(n / interval) * size).toBeLessThanOrEqual(room);
    }),
  );
});

test("where memory allows it, what lies between two checkpoints costs little, but at most 50 steps", () => {
  const steps = fc.constant(2000);
  const batchSize = fc.integer({ min: 1, max: 1024 });
  const units = fc.integer({ min: 1, max: 512 });
  fc.assert(
    fc.property(steps, batchSize, units, (n, batch, width) => {
      const layers = SPEC.network.layers.map((l) => ({ ...l, units: width }));
      const network = { ...SPEC.network, layers };
      const spec = { ...SPEC, steps: n, batchSize: batch, network };
      const interval = checkpointInterval(spec, DIGITS, 1, PLENTY);
      const operations = stepOperations(spec, DIGITS);
      expect(interval).toBeLessThanOrEqual(50);
      expect(interval === 1 || interval * operations <= 4.5e7).toBe(true);
      expect(interval === 50 || (interval + 1) * operations > 4.5e7).toBe(true);
    }),
  );
});

test("a run that may take but one checkpoint has it at its end", () => {
  const spec = { ...SPEC, steps: 70 };
  expect(checkpointInterval(spec, DIGITS, 1000, 10)).toBe(70);
});

test("the default experiment has a checkpoint every 11 steps", () => {
  const experiment = presetExperiment("sigmoid-digits");
  for (const run of ["A", "B"] as const) {
    const interval = checkpointInterval(
      resolveRun(experiment, run),
      DIGITS,
      50_000,
      CHECKPOINT_BUDGET_PER_RUN,
    );
    expect(interval).toBe(11);
  }
});
