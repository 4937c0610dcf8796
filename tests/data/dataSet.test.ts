import fc from "fast-check";
import { expect, test } from "vitest";
import { createDataSet } from "../../src/data/dataSet";
import { DATA, DATA_KINDS, dataOf, imageSide } from "../../src/data/dataSpec";
import type { DataKind, DataSpec, Samples } from "../../src/data/dataSpec";
import { anyDataSpec, anySeed, PLANE_KINDS } from "./anyDataSpec";
import { bytesOf, partsOf } from "./bytesOf";

const RUNS = { numRuns: 12 };

const sameBytes = (spec: DataSpec, seed: number, other = spec, again = seed) =>
  bytesOf(createDataSet(spec, seed)).equals(
    bytesOf(createDataSet(other, again)),
  );

/** The bytes of each sample's features, as text. */
function rows({ count, features }: Samples): string[] {
  const bytes = Buffer.from(features.buffer);
  const length = bytes.length / count;
  return Array.from({ length: count }, (_, i) =>
    bytes.toString("latin1", i * length, (i + 1) * length),
  );
}

function column(part: Samples, inputs: number, d: number): number[] {
  return Array.from(
    { length: part.count },
    (_, i) => part.features[i * inputs + d]!,
  );
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test("the same spec and seed give the same bytes", () => {
  fc.assert(
    fc.property(anyDataSpec, anySeed, (spec, seed) => {
      expect(sameBytes(spec, seed)).toBe(true);
    }),
    RUNS,
  );
});

test.each(DATA_KINDS)("%s: another seed gives other samples", (kind) => {
  const spec = dataOf(kind);
  expect(sameBytes(spec, 1, spec, 2)).toBe(false);
  expect(sameBytes(spec, 0, spec, 2 ** 32 - 1)).toBe(false);
});

test.each(PLANE_KINDS)("%s: another noise gives other samples", (kind) => {
  const other = dataOf(kind, 0.11);
  expect(sameBytes(dataOf(kind), 1, other)).toBe(false);
});

test("over the training part every feature has mean 0 and standard deviation 1", () => {
  fc.assert(
    fc.property(anyDataSpec, anySeed, (spec, seed) => {
      const { training, inputs } = createDataSet(spec, seed);
      for (let d = 0; d < inputs; d++) {
        const values = column(training, inputs, d);
        // Each of the stored values is off by at most half a float32 ulp: 2⁻²⁴ of |x|, whose mean is below 1.
        expect(Math.abs(mean(values))).toBeLessThan(1e-7);
        expect(mean(values.map((x) => x * x))).toBeCloseTo(1, 6);
      }
    }),
    RUNS,
  );
});

test("the other parts are standardised with the training part's statistics, not their own", () => {
  const { heldOut, probe, inputs } = createDataSet(dataOf("digits"), 1);
  for (const part of [heldOut, probe]) {
    const means = Array.from({ length: inputs }, (_, d) =>
      mean(column(part, inputs, d)),
    );
    // The mean of n standardised samples is N(0, 1/n), up to the pixels' heavy tails; for none of 144 it is exactly 0.
    const limit = 6 / Math.sqrt(part.count);
    expect(Math.max(...means.map(Math.abs))).toBeLessThan(limit);
    expect(Math.min(...means.map(Math.abs))).toBeGreaterThan(0);
  }
});

test("no sample is in two parts, or twice in one", () => {
  fc.assert(
    fc.property(anyDataSpec, anySeed, (spec, seed) => {
      const all = partsOf(createDataSet(spec, seed)).flatMap(rows);
      expect(new Set(all).size).toBe(all.length);
    }),
    RUNS,
  );
});

test("the classes of every part are as balanced as its size allows, and none is missing", () => {
  fc.assert(
    fc.property(anyDataSpec, anySeed, (spec, seed) => {
      const set = createDataSet(spec, seed);
      for (const { labels, count } of partsOf(set)) {
        const counts = Array.from({ length: set.outputs }, () => 0);
        for (const label of labels) counts[label]! += 1;
        expect(counts).toHaveLength(set.outputs);
        expect(counts.reduce((a, b) => a + b)).toBe(count);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(2);
      }
    }),
    RUNS,
  );
});

test("every value is finite and moderate", () => {
  fc.assert(
    fc.property(anyDataSpec, anySeed, (spec, seed) => {
      const largest = partsOf(createDataSet(spec, seed)).map(({ features }) =>
        features.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
      );
      expect(Math.max(...largest)).toBeLessThan(60);
    }),
    RUNS,
  );
});

const CLASSES: Readonly<Record<DataKind, number>> = {
  digits: 10,
  spirals: 2,
  rings: 3,
  xor: 2,
  gaussians: 4,
};

test.each(DATA_KINDS)("%s have their shape and their classes", (kind) => {
  const side = imageSide(dataOf(kind));
  const inputs = side === null ? 2 : side * side;
  const outputs = CLASSES[kind];
  const set = createDataSet(dataOf(kind), 1);
  expect([set.inputs, set.outputs]).toEqual([inputs, outputs]);
  expect(set.training.count).toBe(DATA[kind].trainingCount);
  expect([set.heldOut.count, set.probe.count]).toEqual([500, 128]);
  for (const part of partsOf(set)) {
    expect(part.features).toHaveLength(part.count * inputs);
    expect(part.labels).toHaveLength(part.count);
  }
});

test.each([8, 9, 17, 28])(
  "digits of size %i have that many pixels a side, and no pixel is constant",
  (size) => {
    const { inputs, training } = createDataSet({ kind: "digits", size }, 1);
    expect(inputs).toBe(size * size);
    const first = training.features.subarray(0, inputs);
    expect(first.every((value) => value !== 0)).toBe(true);
  },
);

test.each(PLANE_KINDS)("%s without noise are finite and varied", (kind) => {
  const { training } = createDataSet(dataOf(kind, 0), 1);
  expect(training.features.every(Number.isFinite)).toBe(true);
  expect(new Set(rows(training)).size).toBe(training.count);
});
