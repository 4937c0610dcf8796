import fc from "fast-check";
import { expect, test } from "vitest";
import { ACTIVATIONS } from "../../src/engine/activations";
import { NORMALIZATIONS } from "../../src/engine/normalizations";
import { LOSSES, PLACEMENTS } from "../../src/engine/networkSpec";
import type {
  Initialization,
  LayerSpec,
  OptimizerSpec,
} from "../../src/engine/networkSpec";
import { fingerprintOf, trainerOf } from "./specs";
import type { Setting } from "./specs";

const layer: fc.Arbitrary<LayerSpec> = fc.record({
  units: fc.integer({ min: 1, max: 18 }),
  activation: fc.constantFrom(...ACTIVATIONS),
  normalization: fc.constantFrom(...NORMALIZATIONS),
  placement: fc.constantFrom(...PLACEMENTS),
  bias: fc.boolean(),
  frozen: fc.boolean(),
});
const initialization: fc.Arbitrary<Initialization> = fc.oneof(
  fc.record({ kind: fc.constantFrom("xavier", "he", "lecun") }),
  fc.record({
    kind: fc.constant("normal"),
    sigma: fc.double({ min: 0.01, max: 0.3, noNaN: true }),
  }),
);
const weightDecay = fc.constantFrom(0, 1e-3);
const learningRate = fc.constantFrom(1e-3, 1e-2);
const optimizer: fc.Arbitrary<OptimizerSpec> = fc.oneof(
  fc.record({
    kind: fc.constant("sgd"),
    learningRate,
    momentum: fc.constantFrom(0, 0.9),
    weightDecay,
  }),
  fc.record({ kind: fc.constant("adam"), learningRate, weightDecay }),
);
const setting: fc.Arbitrary<Setting> = fc.record({
  network: fc.record({
    layers: fc.array(layer, { maxLength: 6 }),
    loss: fc.constantFrom(...LOSSES),
    initialization,
  }),
  inputs: fc.integer({ min: 1, max: 9 }),
  outputs: fc.integer({ min: 1, max: 6 }),
  batchSize: fc.integer({ min: 1, max: 17 }),
  optimizer,
  seed: fc.nat(),
});

function train(given: Setting, steps: number) {
  const made = trainerOf(given);
  for (let t = 0; t < steps; t++) made.trainer.step();
  return made;
}

test("the same spec gives the same bytes", () => {
  fc.assert(
    fc.property(setting, (given) => {
      const [a, b] = [train(given, 4), train(given, 4)];
      expect(fingerprintOf(a.network)).toBe(fingerprintOf(b.network));
      expect(a.trainer.loss).toBe(b.trainer.loss);
    }),
    { numRuns: 60 },
  );
});

test("finite moderate input gives finite losses, parameters, norms and activations, of the right shapes", () => {
  fc.assert(
    fc.property(setting, (given) => {
      const { network, trainer, samples } = train(given, 6);
      const numbers = [
        trainer.loss,
        ...trainer.gradientNorms.filter(
          (_, l) => !given.network.layers[l]?.frozen,
        ),
        ...trainer.updateNorms,
        ...trainer.weightNorms,
      ];
      expect(numbers.every(Number.isFinite)).toBe(true);
      expect(trainer.gradientNorms.length).toBe(
        given.network.layers.length + 1,
      );
      const evaluation = network.createEvaluation(samples.count);
      for (const statistics of ["own", "running"] as const) {
        network.evaluate(evaluation, samples.features, statistics);
        expect(evaluation.outputs.every(Number.isFinite)).toBe(true);
      }
      evaluation.layers.forEach(
        ({ units, stride, linear, preactivation, activation }, l) => {
          expect(units).toBe(given.network.layers[l]!.units);
          for (const tap of [linear, preactivation, activation]) {
            expect(tap.length).toBe(samples.count * stride);
            expect(tap.every(Number.isFinite)).toBe(true);
          }
        },
      );
      for (const { parameters } of network.denseLayers)
        for (const { values } of parameters)
          expect(values.every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("padding of weights and their gradients stays exactly 0", () => {
  fc.assert(
    fc.property(setting, (given) => {
      const { network } = train(given, 3);
      for (const {
        weights,
        dWeights,
        inputs,
        units,
        paddedUnits,
      } of network.denseLayers)
        for (const values of [weights, dWeights]) {
          const padding = values.filter(
            (_, i) => i % paddedUnits >= units || i >= inputs * paddedUnits,
          );
          expect(padding.every((value) => value === 0)).toBe(true);
        }
    }),
    { numRuns: 40 },
  );
});
