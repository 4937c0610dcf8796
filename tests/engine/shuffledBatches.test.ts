import { expect, test } from "vitest";
import { ShuffledBatches } from "../../src/engine/shuffledBatches";

const COUNT = 10;
/** Sample i has the label i and the features (i, −i). */
const samples = {
  count: COUNT,
  features: Float32Array.from(
    { length: 2 * COUNT },
    (_, i) => (i % 2 ? -1 : 1) * Math.floor(i / 2),
  ),
  labels: Int32Array.from({ length: COUNT }, (_, i) => i),
};
const load = (batches: ShuffledBatches, size: number) => {
  const features = new Float32Array(size * 4);
  const labels = new Int32Array(size);
  batches.load(features, labels);
  return { features, labels: [...labels] };
};

test("an epoch holds each sample at most once, and the next is in another order", () => {
  const batches = new ShuffledBatches(samples, 2, 3, 1);
  const epochs = [0, 1].map(() =>
    [0, 1, 2].flatMap(() => {
      const { labels } = load(batches, 3);
      batches.advance();
      return labels;
    }),
  );
  for (const epoch of epochs) expect(new Set(epoch).size).toBe(9);
  expect(epochs[0]).not.toEqual(epochs[1]);
});

test("looking does not consume; features go with their labels, padded", () => {
  const batches = new ShuffledBatches(samples, 2, 3, 1);
  const { features, labels } = load(batches, 3);
  expect(load(batches, 3).labels).toEqual(labels);
  labels.forEach((label, i) =>
    expect([...features.subarray(4 * i, 4 * i + 4)]).toEqual([
      label,
      label === 0 ? -0 : -label,
      0,
      0,
    ]),
  );
});

test("the whole set may be one batch; a larger batch is an error that names both numbers", () => {
  const batches = new ShuffledBatches(samples, 2, COUNT, 1);
  for (let i = 0; i < 3; i++) {
    expect(new Set(load(batches, COUNT).labels).size).toBe(COUNT);
    batches.advance();
  }
  expect(() => new ShuffledBatches(samples, 2, 11, 1)).toThrow(
    "at most the 10 training samples, got 11",
  );
});

test("the order is decided by the seed", () => {
  const order = (seed: number) =>
    load(new ShuffledBatches(samples, 2, COUNT, seed), COUNT).labels;
  expect(order(1)).toEqual(order(1));
  expect(order(1)).not.toEqual(order(2));
});
