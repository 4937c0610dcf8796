import fc from "fast-check";
import { expect, test } from "vitest";
import { Network } from "../../src/engine/network";
import { ACTIVATIONS } from "../../src/engine/activations";
import {
  NORMALIZATIONS,
  type Statistics,
} from "../../src/engine/normalizations";
import { PLACEMENTS } from "../../src/engine/networkSpec";
import type { LayerSpec } from "../../src/engine/networkSpec";
import { plainWorkspace } from "../../src/engine/workspace";
import { RandomStream } from "../../src/engine/random";
import { OrderedTaps } from "../../src/measure/orderedTaps";

const INPUTS = 3;

const anyLayer: fc.Arbitrary<LayerSpec> = fc.record({
  units: fc.integer({ min: 1, max: 9 }),
  activation: fc.constantFrom(...ACTIVATIONS),
  normalization: fc.constantFrom(...NORMALIZATIONS),
  placement: fc.constantFrom(...PLACEMENTS),
  bias: fc.boolean(),
  frozen: fc.constant(false),
});

/** γ, β and running means as training may leave them; γ of one sign, or of both. */
function disturb(
  { denseLayers }: Network,
  random: RandomStream,
  lowest: number,
): void {
  const [{ gamma, beta, runningMean, units }] = denseLayers as [
    Network["denseLayers"][number],
  ];
  for (let j = 0; j < units; j++) {
    if (gamma) gamma[j] = lowest + 2 * random.uniform();
    if (beta) beta[j] = random.normal();
    if (runningMean) runningMean[j] = random.normal();
  }
}

/** The distinct taps of the layer on random samples, as they are and as they are ordered; units only. */
function taps(
  spec: LayerSpec,
  rows: number,
  seed: number,
  lowest: number,
  statistics: Statistics = "own",
) {
  const random = new RandomStream(seed, 0);
  const network = new Network(
    {
      layers: [spec],
      loss: "crossEntropy",
      initialization: { kind: "normal", sigma: 2 },
    },
    INPUTS,
    2,
    seed,
    1,
  );
  disturb(network, random, lowest);
  const evaluation = network.createEvaluation(rows);
  const features = Float32Array.from({ length: rows * INPUTS }, () =>
    random.normal(),
  );
  network.evaluate(evaluation, features, statistics);
  const buffers = evaluation.buffers[0]!;
  const { linear, preactivation, activation, stride, units } = buffers;
  const columnsOf = (values: Float32Array) =>
    Array.from({ length: units }, (_, unit) =>
      Array.from({ length: rows }, (_, i) => values[i * stride + unit]! + 0),
    );
  const ordered: number[][][] = [];
  new OrderedTaps(
    network.denseLayers[0]!,
    buffers,
    rows,
    plainWorkspace,
    statistics,
  ).forEach((sorted, i) => ordered.splice(i, 0, columnsOf(sorted)));
  const distinct = [...new Set([linear, preactivation, activation])];
  return { ordered, taken: distinct.map(columnsOf) };
}

test("the taps that differ come in order, each with exactly its own values, ascending unit by unit", () => {
  fc.assert(
    fc.property(
      anyLayer,
      fc.integer({ min: 1, max: 70 }),
      fc.nat(),
      fc.constantFrom(-1, 0),
      fc.constantFrom("own", "running"),
      (...setting) => {
        const { ordered, taken } = taps(...setting);
        const expected = taken.map((columns) =>
          columns.map((column) => column.toSorted((a, b) => a - b)),
        );
        expect(ordered).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
});

test("taps that coincide come once", () => {
  const count = (patch: Partial<LayerSpec>) => {
    const spec: LayerSpec = {
      units: 4,
      activation: "relu",
      normalization: "none",
      placement: "beforeActivation",
      bias: true,
      frozen: false,
      ...patch,
    };
    return taps(spec, 8, 1, 0).ordered.length;
  };
  expect(count({ normalization: "batch" })).toBe(3);
  expect(count({})).toBe(2);
  expect(count({ activation: "identity" })).toBe(1);
});
