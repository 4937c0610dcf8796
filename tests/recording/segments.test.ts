import { expect, test } from "vitest";
import type { RunSpec, Segment } from "../../src/recording/runSpec";
import { segmentAt, sharedUntil, specAt } from "../../src/recording/segments";
import { LAYER, NORMALIZED, SPEC } from "./sampleRuns";

const segment = (step: number, patch: Partial<Segment> = {}): Segment => ({
  step,
  layers: SPEC.network.layers,
  optimizer: SPEC.optimizer,
  kept: [],
  ...patch,
});

const frozen = segment(20, {
  layers: [{ ...LAYER, frozen: true }, NORMALIZED],
});
const slower = segment(40, {
  optimizer: { ...SPEC.optimizer, learningRate: 0.01 },
});
const spec: RunSpec = { ...SPEC, later: [frozen, slower] };

test("a spec at a step is what the last segment until then has made of it", () => {
  expect(specAt(spec, 19)).toBe(spec);
  expect(specAt(spec, 20).network.layers).toBe(frozen.layers);
  expect(specAt(spec, 39).optimizer).toBe(SPEC.optimizer);
  expect(specAt(spec, 40)).toEqual({
    ...SPEC,
    network: { ...SPEC.network, layers: slower.layers },
    optimizer: slower.optimizer,
    later: [],
  });
  expect(specAt(SPEC, 40)).toBe(SPEC);
});

test("a segment takes effect at its own step and at no other", () => {
  expect([19, 20, 21].map((step) => segmentAt(spec, step))).toEqual([
    null,
    frozen,
    null,
  ]);
});

test("runs are the same until the step before the first difference", () => {
  expect(sharedUntil(spec, spec)).toBe(60);
  expect(sharedUntil(SPEC, { ...SPEC, later: [] })).toBe(60);
  expect(sharedUntil(SPEC, spec)).toBe(19);
  expect(sharedUntil({ ...SPEC, later: [frozen] }, spec)).toBe(39);
  expect(sharedUntil({ ...SPEC, later: [segment(30)] }, spec)).toBe(19);
  expect(sharedUntil(spec, { ...spec, steps: 50 })).toBe(50);
  expect(sharedUntil(spec, { ...spec, seed: 4 })).toBe(-1);
  expect(sharedUntil(spec, { ...spec, batchSize: 8 })).toBe(-1);
  const reversed = Object.fromEntries(
    Object.entries(spec).reverse(),
  ) as unknown as typeof spec;
  expect(sharedUntil(reversed, spec)).toBe(60);
});
