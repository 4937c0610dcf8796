import { expect, test } from "vitest";
import { weightDeviation } from "../../src/engine/initialization";
import { Network } from "../../src/engine/network";
import {
  fingerprintOf,
  hidden,
  networkOf,
  samplesOf,
  sgd,
  trainerOf,
} from "./specs";

const INPUTS = 5;
const OUTPUTS = 3;
const build = (...layers: readonly ReturnType<typeof hidden>[]) =>
  new Network(networkOf(layers), INPUTS, OUTPUTS, 1, 8);
const evaluated = (network: Network, statistics: "own" | "running" = "own") => {
  const { count, features } = samplesOf(10, INPUTS, OUTPUTS);
  const evaluation = network.createEvaluation(count);
  network.evaluate(evaluation, features, statistics);
  return evaluation;
};

test("all parameters and training buffers are views of one ArrayBuffer", () => {
  const { denseLayers, training } = build(
    hidden(7, { normalization: "batch" }),
    hidden(6),
  );
  const views = [
    ...denseLayers.flatMap(({ parameters }) =>
      parameters.flatMap(({ values, gradient }) => [values, gradient]),
    ),
    training.features,
    ...training.layers.map(({ linear }) => linear),
    ...training.deltas,
  ];
  expect(new Set(views.map(({ buffer }) => buffer)).size).toBe(1);
});

test("adding BN, biases or freezing changes no weight of any layer", () => {
  const weights = (network: Network) =>
    network.denseLayers.map((layer) => [...layer.weights]);
  const plain = weights(build(hidden(7), hidden(6)));
  const other = build(
    hidden(7, { normalization: "batch", bias: false, frozen: true }),
    hidden(6, { normalization: "layer", activation: "relu" }),
  );
  expect(weights(other)).toEqual(plain);
});

test("first weights have the initialisation's standard deviation, padding is 0, γ = 1, all else 0", () => {
  const { denseLayers } = new Network(
    {
      layers: [hidden(257, { normalization: "batch" })],
      loss: "crossEntropy",
      initialization: { kind: "he" },
    },
    301,
    OUTPUTS,
    1,
    8,
  );
  const [layer] = denseLayers;
  const {
    weights,
    gamma,
    beta,
    bias,
    runningMean,
    runningVariance,
    inputs,
    units,
    paddedUnits,
  } = layer!;
  const real = [...weights].filter(
    (_, i) => i % paddedUnits < units && i < inputs * paddedUnits,
  );
  const padding = [...weights].filter(
    (_, i) => i % paddedUnits >= units || i >= inputs * paddedUnits,
  );
  const deviation = Math.sqrt(
    real.reduce((sum, w) => sum + w * w, 0) / real.length,
  );
  // five standard errors of a standard deviation: 5/√(2n)
  expect(Math.abs(deviation / Math.sqrt(2 / 301) - 1)).toBeLessThan(
    5 / Math.sqrt(2 * real.length),
  );
  expect(padding.every((w) => w === 0)).toBe(true);
  expect([
    gamma![0],
    gamma![257],
    beta![0],
    bias![0],
    runningMean![0],
    runningVariance![0],
  ]).toEqual([1, 0, 0, 0, 0, 1]);
});

test("weightDeviation is that of Glorot, He, LeCun, or given", () => {
  expect(weightDeviation({ kind: "xavier" }, 30, 20)).toBe(Math.sqrt(2 / 50));
  expect(weightDeviation({ kind: "he" }, 50, 20)).toBe(0.2);
  expect(weightDeviation({ kind: "lecun" }, 25, 20)).toBe(0.2);
  expect(weightDeviation({ kind: "normal", sigma: 0.3 }, 1, 1)).toBe(0.3);
});

test("taps that coincide are the same array, others are not", () => {
  const taps = (patch: Parameters<typeof hidden>[1]) =>
    evaluated(build(hidden(6, patch))).layers[0]!;
  const plain = taps({});
  expect(plain.preactivation).toBe(plain.linear);
  expect(plain.activation).not.toBe(plain.preactivation);
  const identity = taps({ activation: "identity" });
  expect(identity.activation).toBe(identity.linear);
  const before = taps({ normalization: "batch" });
  expect(
    new Set([before.linear, before.preactivation, before.activation]).size,
  ).toBe(3);
  const after = taps({ normalization: "batch", placement: "afterActivation" });
  expect(after.preactivation).toBe(after.linear);
  expect(after.activation).not.toBe(after.linear);
});

test("taps hold xW + b, what the nonlinearity sees, and what the next layer receives", () => {
  const network = build(hidden(6, { activation: "relu" }));
  const { linear, activation, stride } = evaluated(network).layers[0]!;
  const { features } = samplesOf(10, INPUTS, OUTPUTS);
  const { weights, bias } = network.denseLayers[0]!;
  let z = bias![2]!;
  for (let k = 0; k < INPUTS; k++)
    z += features[3 * INPUTS + k]! * weights[k * stride + 2]!;
  expect(linear[3 * stride + 2]).toBeCloseTo(z, 5);
  expect(activation[3 * stride + 2]).toBe(Math.max(0, linear[3 * stride + 2]!));
});

test("BN behind the nonlinearity gives the next layer mean 0 and variance 1", () => {
  const { activation, stride } = evaluated(
    build(
      hidden(6, {
        activation: "relu",
        normalization: "batch",
        placement: "afterActivation",
      }),
    ),
  ).layers[0]!;
  const unit = Array.from({ length: 10 }, (_, i) => activation[i * stride]!);
  const mean = unit.reduce((sum, x) => sum + x, 0) / 10;
  expect(Math.abs(mean)).toBeLessThan(1e-6);
  expect(unit.reduce((sum, x) => sum + x * x, 0) / 10).toBeCloseTo(1, 3);
});

test("evaluating with either statistics changes neither parameters, running statistics nor what training does next", () => {
  const setting = {
    network: networkOf([
      hidden(6, { normalization: "batch" }),
      hidden(5, { normalization: "layer" }),
    ]),
    inputs: INPUTS,
    outputs: OUTPUTS,
    batchSize: 8,
    optimizer: sgd(0.1, 0.9),
    seed: 1,
  };
  const [watched, alone] = [trainerOf(setting), trainerOf(setting)];
  for (let t = 0; t < 5; t++) {
    const before = fingerprintOf(watched.network);
    evaluated(watched.network, "own");
    evaluated(watched.network, "running");
    expect(fingerprintOf(watched.network)).toBe(before);
    watched.trainer.step();
    alone.trainer.step();
  }
  expect(fingerprintOf(watched.network)).toBe(fingerprintOf(alone.network));
});

test("a network without hidden layers is a linear classifier", () => {
  const { layers, outputs, outputsStride } = evaluated(build());
  expect(layers).toEqual([]);
  expect([outputs.length, outputsStride]).toEqual([40, 4]);
});
