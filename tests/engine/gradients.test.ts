import { expect, test } from "vitest";
import type { Parameter } from "../../src/engine/denseLayer";
import { ACTIVATIONS } from "../../src/engine/activations";
import { NORMALIZATIONS } from "../../src/engine/normalizations";
import { LOSSES, PLACEMENTS } from "../../src/engine/networkSpec";
import { RandomStream } from "../../src/engine/random";
import type { Trainer } from "../../src/engine/trainer";
import { hidden, networkOf, sgd, trainerOf } from "./specs";

/**
 * (L(θ + hδ) − L(θ − hδ))/2h with ‖δ‖ = 1 is ∂L/∂δ up to h²/6·L‴, the loss's rounding over h, and a ReLU's kink that lies
 * between the two points. Rounding: L ≈ 1 to 5 with an error of some 4u·L, so 1e-3 at h = 2⁻¹⁰, 6e-5 at 2⁻⁶. L‴ is up to
 * some hundreds, so h²/6·L‴ is 1e-2 at 2⁻⁶ and far below rounding at 2⁻¹⁰. No h suits all; the best of a few must be
 * within a thousandth of the gradient's size or of the loss. A mistake in a formula is tens of percent off at every h.
 * The seed is one whose samples lie off the kinks.
 */
const STEPS = [2 ** -6, 2 ** -7, 2 ** -8, 2 ** -9, 2 ** -10];
const TOLERANCE = 1e-3;

const kinds = LOSSES.flatMap((loss) =>
  PLACEMENTS.flatMap((placement) =>
    NORMALIZATIONS.flatMap((normalization) =>
      ACTIVATIONS.map((activation) => ({
        loss,
        placement,
        normalization,
        activation,
      })),
    ),
  ),
);

/** The noise of a step is a constant to its gradient. */
const NOISE = { shift: 0.5, shiftSpread: 0.1, scale: 1.25, scaleSpread: 0.1 };
const noisyKinds = kinds
  .filter(
    ({ loss, activation }) => loss === "crossEntropy" && activation === "tanh",
  )
  .map((kind) => ({ ...kind, noise: NOISE }));

const dot = (a: readonly number[], b: Float32Array) =>
  a.reduce((sum, x, i) => sum + x * b[i]!, 0);

/** Central difference of the next batch's loss; leaves `values` as they were. */
function slopeAlong(
  values: Float32Array,
  delta: readonly number[],
  h: number,
  trainer: Trainer,
): number {
  const start = values.slice();
  const lossAt = (by: number) => {
    delta.forEach((x, i) => (values[i] = start[i]! + by * x));
    trainer.peek();
    return trainer.loss;
  };
  const slope = (lossAt(h) - lossAt(-h)) / (2 * h);
  values.set(start);
  return slope;
}

const unit = (direction: readonly number[]) => {
  const length = Math.sqrt(direction.reduce((sum, x) => sum + x * x, 0));
  return direction.map((x) => x / (length || 1));
};

/** The gradient's own direction, where a wrong factor shows, and a random one, where a missing part shows. */
const directions = ({ values, gradient }: Parameter, random: RandomStream) => [
  unit([...gradient]),
  unit([...values].map((value) => (value === 0 ? 0 : random.normal()))),
];

test.each([...kinds, ...noisyKinds])(
  "$loss, $activation, $normalization $placement, noise $noise.shift: gradients are the slopes of the loss",
  ({ loss, ...kind }) => {
    const { network, trainer } = trainerOf({
      network: networkOf([hidden(6, kind), hidden(5, kind)], loss),
      inputs: 4,
      outputs: 3,
      batchSize: 16,
      optimizer: sgd(0.1),
      seed: 4,
    });
    const random = new RandomStream(1, 0);
    // γ, β and biases away from their first values, but padding stays 0
    for (const { parameters, units } of network.denseLayers)
      for (const { values } of parameters.slice(1))
        for (let j = 0; j < units; j++)
          values[j] = values[j]! + 0.3 * random.normal();
    for (const parameter of network.denseLayers.flatMap(
      ({ parameters }) => parameters,
    )) {
      trainer.peek();
      const { loss } = trainer;
      const gradient = parameter.gradient.slice();
      for (const delta of directions(parameter, random)) {
        const expected = dot(delta, gradient);
        const errors = STEPS.map((h) =>
          Math.abs(slopeAlong(parameter.values, delta, h, trainer) - expected),
        );
        expect(Math.min(...errors)).toBeLessThan(
          TOLERANCE * Math.max(1, loss, Math.abs(expected)),
        );
      }
    }
  },
);

test("the bias under BN has gradient 0 up to rounding, without BN it has not", () => {
  const largest = (normalization: "batch" | "none") => {
    const { network, trainer } = trainerOf({
      network: networkOf([hidden(6, { normalization })]),
      inputs: 4,
      outputs: 3,
      batchSize: 16,
      optimizer: sgd(0.1),
      seed: 1,
    });
    trainer.peek();
    const { dBias, dWeights } = network.denseLayers[0]!;
    const size = (values: Float32Array) => Math.max(...values.map(Math.abs));
    return size(dBias!) / size(dWeights);
  };
  // a sum of 16 terms that cancel: some 16u of their size
  expect(largest("batch")).toBeLessThan(64 * 2 ** -24);
  expect(largest("none")).toBeGreaterThan(0.05);
});

test("where the gradient is stopped at μ and σ, layers above learn the same and those below another thing", () => {
  const gradients = (stopGradient: boolean) => {
    const { network, trainer } = trainerOf({
      network: networkOf([
        hidden(6),
        hidden(5, { normalization: "batch", stopGradient }),
        hidden(4),
      ]),
      inputs: 4,
      outputs: 3,
      batchSize: 16,
      optimizer: sgd(0.1),
      seed: 1,
    });
    trainer.peek();
    return network.denseLayers.map(({ parameters }) =>
      Object.fromEntries(
        parameters.map(({ name, gradient }) => [name, [...gradient]]),
      ),
    );
  };
  const [through, stopped] = [gradients(false), gradients(true)];
  expect(stopped[3]).toEqual(through[3]);
  expect(stopped[2]).toEqual(through[2]);
  expect(stopped[1]!["gamma"]).toEqual(through[1]!["gamma"]);
  expect(stopped[1]!["beta"]).toEqual(through[1]!["beta"]);
  expect(stopped[1]!["weights"]).not.toEqual(through[1]!["weights"]);
  expect(stopped[0]).not.toEqual(through[0]);
});

test("at initialisation, gradients of a ReLU network under BN grow by √(π/(π − 1)) per layer backwards", () => {
  const depth = 9;
  const layers = Array.from({ length: depth }, () =>
    hidden(256, { activation: "relu", normalization: "batch", bias: false }),
  );
  const { trainer } = trainerOf({
    network: { layers, loss: "crossEntropy", initialization: { kind: "he" } },
    inputs: 64,
    outputs: 10,
    batchSize: 64,
    optimizer: sgd(0.1),
    seed: 1,
  });
  trainer.peek();
  // layers 2 to 9: the first has other inputs
  const growth =
    (trainer.gradientNorms[1]! / trainer.gradientNorms[depth - 1]!) **
    (1 / (depth - 2));
  expect(growth).toBeGreaterThan(0.97 * Math.sqrt(Math.PI / (Math.PI - 1)));
  expect(growth).toBeLessThan(1.03 * Math.sqrt(Math.PI / (Math.PI - 1)));
});
