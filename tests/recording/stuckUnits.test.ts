import { expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import type { Activation } from "../../src/engine/activations";
import { plainWorkspace } from "../../src/engine/workspace";
import { trainingAt } from "../../src/recording/course";
import type { RunSpec } from "../../src/recording/runSpec";
import { LAYER, PLENTY, record, SPEC } from "./sampleRuns";

const STEP = 20;
const UNITS = LAYER.units;

/** Two layers of it; at STEP something is added to every bias of the first. */
const moved = (activation: Activation, by: number): RunSpec => {
  const layers = [
    { ...LAYER, activation },
    { ...LAYER, activation },
  ];
  const later = {
    step: STEP,
    layers,
    optimizer: SPEC.optimizer,
    kept: [],
    biasShifts: [{ layer: 0, by }],
  };
  return { ...SPEC, network: { ...SPEC.network, layers }, later: [later] };
};

const recorded = (spec: RunSpec) =>
  [0, 1].map((layer) => [
    ...record(spec)
      .recording.layer(layer)
      .stuckUnits.subarray(0, SPEC.steps + 1),
  ]);

test.each<[Activation, number]>([
  ["relu", -1000],
  ["tanh", 1000],
  ["sigmoid", -1000],
  ["silu", -1000],
])(
  "%s, biases moved by %i: all units of the layer are stuck from that step on, and so is what is made of them alone",
  (activation, by) => {
    const [first, second] = recorded(moved(activation, by));
    expect(first!.slice(0, STEP).every((count) => count < UNITS)).toBe(true);
    expect(first!.slice(STEP).every((count) => count === UNITS)).toBe(true);
    // every sample looks the same to the layer above
    expect(second!.slice(STEP).every((count) => count === UNITS)).toBe(true);
  },
);

test("leaky ReLU and the identity have nothing flat", () => {
  for (const activation of ["leakyRelu", "identity"] as const)
    expect(recorded(moved(activation, -1000)).flat()).toEqual(
      Array(2 * (SPEC.steps + 1)).fill(0),
    );
});

test("what is recorded is what the network at that step has, on the probe", () => {
  const spec: RunSpec = {
    ...moved("relu", -1),
    optimizer: { ...SPEC.optimizer, learningRate: 2 },
  };
  const { recording } = record(spec);
  const data = createDataSet(spec.data, spec.seed);
  const { count, features } = data.probe;
  let seen = 0;
  for (const step of [0, 10, STEP, 40, 60]) {
    const { network } = trainingAt(
      spec,
      data,
      step,
      () => plainWorkspace,
      null,
    );
    const evaluation = network.createEvaluation(count, true);
    network.evaluate(evaluation, features, "own");
    evaluation.layers.forEach(({ activation, units, stride }, l) => {
      const dead = Array.from({ length: units }, (_, unit) =>
        Array.from(
          { length: count },
          (_sample, i) => activation[i * stride + unit]!,
        ),
      ).filter((values) => values.every((value) => value === values[0])).length;
      expect(recording.layer(l).stuckUnits[step]).toBe(dead);
      seen += dead;
    });
  }
  expect(seen).toBeGreaterThan(0);
});

test("the outputs count where they are the same for every sample", () => {
  const how = { ...PLENTY, outputs: true };
  const { recording } = record(moved("relu", -1000), how);
  const counts = [...recording.layer(2).stuckUnits.subarray(0, SPEC.steps + 1)];
  expect(counts.slice(0, STEP)).toEqual(Array(STEP).fill(0));
  expect(new Set(counts.slice(STEP))).toEqual(
    new Set([recording.shape.outputs]),
  );
});
