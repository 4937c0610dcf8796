import { expect, test } from "vitest";
import type { OptimizerSpec } from "../../src/engine/networkSpec";
import { fingerprintOf, hidden, networkOf, sgd, trainerOf } from "./specs";
import type { Setting } from "./specs";

const setting = (patch: Partial<Setting> = {}): Setting => ({
  network: networkOf([hidden(6, { normalization: "batch" }), hidden(5)]),
  inputs: 4,
  outputs: 3,
  batchSize: 8,
  optimizer: sgd(0.2, 0.9, 1e-3),
  seed: 1,
  ...patch,
});

test("training lowers the loss and raises the accuracy", () => {
  const { trainer } = trainerOf(setting({ batchSize: 32 }));
  trainer.step();
  const first = trainer.loss;
  for (let t = 0; t < 300; t++) trainer.step();
  expect(trainer.loss).toBeLessThan(first / 4);
  expect(trainer.accuracy).toBeGreaterThan(0.85);
  expect(trainer.stepsTaken).toBe(301);
});

test("peeking gives the numbers of the next step and changes nothing", () => {
  const [peeking, alone] = [trainerOf(setting()), trainerOf(setting())];
  for (let t = 0; t < 20; t++) {
    const before = fingerprintOf(peeking.network);
    peeking.trainer.peek();
    expect(fingerprintOf(peeking.network)).toBe(before);
    expect([...peeking.trainer.updateNorms]).toEqual([NaN, NaN, NaN]);
    const { loss, accuracy } = peeking.trainer;
    const norms = [
      ...peeking.trainer.gradientNorms,
      ...peeking.trainer.weightNorms,
    ];
    peeking.trainer.step();
    alone.trainer.step();
    expect([peeking.trainer.loss, peeking.trainer.accuracy]).toEqual([
      loss,
      accuracy,
    ]);
    expect([
      ...peeking.trainer.gradientNorms,
      ...peeking.trainer.weightNorms,
    ]).toEqual(norms);
  }
  expect(peeking.trainer.stepsTaken).toBe(20);
  expect(fingerprintOf(peeking.network)).toBe(fingerprintOf(alone.network));
});

test.each<OptimizerSpec>([
  sgd(0.2),
  sgd(0.2, 0.9, 1e-3),
  { kind: "adam", learningRate: 0.01, weightDecay: 1e-3 },
])("a step that is not measured trains as one that is (%j)", (optimizer) => {
  const [repeating, measured] = [
    trainerOf(setting({ optimizer })),
    trainerOf(setting({ optimizer })),
  ];
  repeating.trainer.step();
  for (let t = 0; t < 20; t++) repeating.trainer.repeatStep();
  for (let t = 0; t < 21; t++) measured.trainer.step();
  expect(repeating.trainer.stepsTaken).toBe(21);
  expect(fingerprintOf(repeating.network)).toBe(
    fingerprintOf(measured.network),
  );
  const { loss, accuracy, gradientNorms, weightNorms, updateNorms } =
    repeating.trainer;
  for (const number of [loss, accuracy, ...gradientNorms])
    expect(number).toBeNaN();
  for (const norm of [...weightNorms, ...updateNorms]) expect(norm).toBeNaN();
  repeating.trainer.step();
  measured.trainer.step();
  expect(repeating.trainer.loss).toBe(measured.trainer.loss);
  expect(repeating.trainer.updateNorms).toEqual(measured.trainer.updateNorms);
});

test("the update's norm is the learning rate times that of the gradient, for SGD alone", () => {
  const { trainer } = trainerOf(setting({ optimizer: sgd(0.5) }));
  trainer.step();
  trainer.updateNorms.forEach((norm, l) =>
    // the weights' own rounding, u relative to weights some 30 times larger than the update
    expect(norm / (0.5 * trainer.gradientNorms[l]!)).toBeCloseTo(1, 4),
  );
});

test("nothing of a frozen layer moves, except that its running statistics follow the data", () => {
  const frozen = hidden(6, { normalization: "batch", frozen: true });
  const { network, trainer } = trainerOf(
    setting({ network: networkOf([hidden(5), frozen, hidden(5)]) }),
  );
  const values = () =>
    network.denseLayers.map(({ parameters }) =>
      parameters.map((p) => [...p.values]),
    );
  const before = values();
  for (let t = 0; t < 10; t++) trainer.step();
  const after = values();
  expect(after[1]).toEqual(before[1]);
  for (const l of [0, 2, 3]) expect(after[l]).not.toEqual(before[l]);
  expect(trainer.updateNorms[1]).toBe(0);
  expect(trainer.gradientNorms[1]).toBeNaN();
  expect(trainer.gradientNorms[0]).toBeGreaterThan(0);
  expect(Math.max(...network.denseLayers[1]!.runningMean!)).toBeGreaterThan(0);
});

test("frozen layers at the bottom are not passed backward, and what is above them learns as it would", () => {
  const network = (frozen: boolean) =>
    networkOf([hidden(6, { frozen }), hidden(5, { frozen }), hidden(5)]);
  const [frozen, free] = [true, false].map((isFrozen) =>
    trainerOf(setting({ network: network(isFrozen) })),
  );
  for (const { trainer } of [frozen!, free!]) trainer.step();
  for (const l of [2, 3])
    expect([...frozen!.network.denseLayers[l]!.weights]).toEqual([
      ...free!.network.denseLayers[l]!.weights,
    ]);
  expect([...frozen!.trainer.gradientNorms.subarray(0, 2)]).toEqual([NaN, NaN]);
  expect([...frozen!.trainer.weightNorms]).toEqual([
    ...free!.trainer.weightNorms,
  ]);
});

test("under BN a batch of one teaches nothing above β: no weight below a normalised layer moves", () => {
  const { network, trainer } = trainerOf(
    setting({ batchSize: 1, optimizer: sgd(0.2) }),
  );
  const before = [...network.denseLayers[0]!.weights];
  for (let t = 0; t < 10; t++) trainer.step();
  expect([...network.denseLayers[0]!.weights]).toEqual(before);
  expect(Number.isFinite(trainer.loss)).toBe(true);
  const { runningVariance, beta, units } = network.denseLayers[0]!;
  expect([...runningVariance!.subarray(0, units)]).toEqual(
    Array<number>(units).fill(1),
  );
  expect(Math.max(...beta!.map(Math.abs))).toBeGreaterThan(0);
});

test("a run that diverges has a loss that is not finite", () => {
  const { trainer } = trainerOf(
    setting({
      network: networkOf(
        [hidden(5, { activation: "identity" })],
        "squaredError",
      ),
      optimizer: sgd(10),
    }),
  );
  for (let t = 0; t < 100; t++) trainer.step();
  expect(Number.isFinite(trainer.loss)).toBe(false);
});

test("what stands in the padding of the features does not matter", () => {
  const [clean, dirty] = [
    trainerOf(setting({ inputs: 5 })),
    trainerOf(setting({ inputs: 5 })),
  ];
  dirty.network.training.features.fill(1e6);
  for (let t = 0; t < 5; t++) {
    clean.trainer.step();
    dirty.trainer.step();
  }
  expect(fingerprintOf(dirty.network)).toBe(fingerprintOf(clean.network));
});

test("squared error on labels is that of one-hot targets", () => {
  const { network, trainer } = trainerOf(
    setting({ network: networkOf([], "squaredError"), batchSize: 2 }),
  );
  network.denseLayers[0]!.weights.fill(0);
  trainer.peek();
  expect(trainer.loss).toBe(1);
});
