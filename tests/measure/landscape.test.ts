import { expect, test } from "vitest";
import { LandscapeMeter, REACHES } from "../../src/measure/landscape";
import {
  fingerprintOf,
  hidden,
  networkOf,
  sgd,
  trainerOf,
} from "../engine/specs";

const RATE = 0.1;
const settingOf = (layers: Parameters<typeof networkOf>[0]) =>
  trainerOf({
    network: networkOf(layers),
    inputs: 4,
    outputs: 3,
    batchSize: 16,
    optimizer: sgd(RATE),
    seed: 3,
  });

test("reaches go from a half to four times the learning rate, in equal ratios", () => {
  expect(REACHES[0]).toBe(0.5);
  expect(REACHES.at(-1)).toBe(4);
  REACHES.slice(1).forEach((c, i) =>
    expect(c / REACHES[i]!).toBeCloseTo(Math.SQRT2, 12),
  );
});

test("at c = 1 is what a step of plain SGD comes to, on the same batch", () => {
  const { network, trainer } = settingOf([
    hidden(6),
    hidden(5, { normalization: "batch" }),
  ]);
  trainer.peek();
  const { loss } = trainer;
  const { leastLoss, mostLoss, leastChange, mostChange, smoothness } =
    new LandscapeMeter(network).measure(RATE);
  const gradient = network.denseLayers.flatMap(({ parameters }) =>
    parameters.flatMap((parameter) => [...parameter.gradient]),
  );
  for (const { parameters } of network.denseLayers)
    for (const { values, gradient: g } of parameters)
      for (let k = 0; k < values.length; k++)
        values[k] = values[k]! - RATE * g[k]!;
  trainer.peek();
  const moved = network.denseLayers.flatMap(({ parameters }) =>
    parameters.flatMap((parameter) => [...parameter.gradient]),
  );
  const norm = (list: readonly number[]) =>
    Math.sqrt(list.reduce((sum, x) => sum + x * x, 0));
  const change = norm(moved.map((x, k) => x - gradient[k]!));
  expect(trainer.loss).toBeGreaterThanOrEqual(leastLoss);
  expect(trainer.loss).toBeLessThanOrEqual(mostLoss);
  expect(leastLoss).toBeLessThan(loss);
  expect(change).toBeGreaterThanOrEqual(leastChange);
  expect(change).toBeLessThanOrEqual(mostChange);
  expect(smoothness).toBeGreaterThanOrEqual(
    (0.999 * change) / norm(gradient) / 2,
  );
});

test("of a quadratic loss, the effective smoothness is that of its curvature along the gradient", () => {
  // squared error of a linear network of one layer: ∇L(θ − dg) − g = −d·H·g, whatever d is
  const { network, trainer } = trainerOf({
    network: networkOf([], "squaredError"),
    inputs: 4,
    outputs: 3,
    batchSize: 16,
    optimizer: sgd(RATE),
    seed: 3,
  });
  trainer.peek();
  const meter = new LandscapeMeter(network);
  const small = meter.measure(0.01);
  const large = meter.measure(0.02);
  expect(large.smoothness / small.smoothness).toBeCloseTo(2, 3);
  expect(small.mostChange / small.leastChange).toBeCloseTo(8, 3);
});

test("leaves the network as it was, and does not move what is frozen or fixed", () => {
  const layers = [
    hidden(6, { frozen: true }),
    hidden(5, { normalization: "batch", affine: "fixed" }),
  ];
  const { network, trainer } = settingOf(layers);
  trainer.peek();
  const before = fingerprintOf(network);
  const first = new LandscapeMeter(network).measure(RATE);
  expect(fingerprintOf(network)).toBe(before);
  trainer.peek();
  expect(new LandscapeMeter(network).measure(RATE)).toEqual(first);
  for (const number of Object.values(first)) expect(number).toBeGreaterThan(0);
});
