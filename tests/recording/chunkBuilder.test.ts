import { expect, test } from "vitest";
import { BINS } from "../../src/recording/chunk";
import { ChunkBuilder } from "../../src/recording/chunkBuilder";
import { seriesOf } from "../../src/recording/columns";
import { addRow, mergedOnce, SHAPE } from "./chunkRows";

function built(steps: readonly number[], range?: number): ChunkBuilder {
  const builder = new ChunkBuilder(SHAPE);
  for (const step of steps) addRow(builder, step, range);
  return builder;
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => from + i);

test("a builder without rows has no chunk", () => {
  const builder = built([]);
  expect(builder.take()).toBeNull();
});

test("a chunk holds its rows, however many they are, in arrays of just that length", () => {
  const chunk = built(range(0, 37)).take()!;
  expect([chunk.firstStep, chunk.stride, chunk.count]).toEqual([0, 1, 37]);
  expect(chunk.loss).toEqual(Float32Array.from(range(0, 37)));
  seriesOf(chunk).forEach(({ values, width }, place) => {
    const expected = range(0, 37).flatMap((step) =>
      Array<number>(width).fill(step + place),
    );
    expect([...values]).toEqual(expected);
  });
});

test("all arrays of a chunk lie in one buffer and do not overlap", () => {
  const series = seriesOf(built(range(0, 20)).take()!);
  expect(new Set(series.map(({ values }) => values.buffer)).size).toBe(1);
  const ends = series
    .map(({ values }) => [values.byteOffset, values.byteLength] as const)
    .toSorted(([a], [b]) => a - b);
  for (let i = 1; i < ends.length; i++)
    expect(ends[i]![0]).toBeGreaterThanOrEqual(
      ends[i - 1]![0] + ends[i - 1]![1],
    );
});

test("the next chunk goes on where the last one ended, in memory of its own", () => {
  const builder = built(range(0, 12));
  const first = builder.take()!;
  addRow(builder, 12);
  const second = builder.take()!;
  expect([second.firstStep, second.count]).toEqual([12, 1]);
  expect(second.loss.buffer).not.toBe(first.loss.buffer);
  expect(first.loss[11]).toBe(11);
});

test("a wider range merges the rows before it and no other tap's", () => {
  const builder = built([0, 1]);
  builder.addRow(2);
  builder.widen(1, "activation", 2);
  const { layers } = builder.take()!;
  const { range, counts } = layers[1]!.taps.activation;
  expect(range).toBe(2);
  const other = built([0, 1]).take()!.layers[1]!.taps.activation.counts;
  expect([...counts.subarray(0, BINS)]).toEqual(mergedOnce(other[0]!));
  expect([...counts.subarray(BINS, 2 * BINS)]).toEqual(
    mergedOnce(other[BINS]!),
  );
  expect(layers[0]!.taps.activation.range).toBe(1);
  expect(layers[1]!.taps.linear.range).toBe(1);
});

test("a range is kept from chunk to chunk", () => {
  const builder = built([0], 8);
  builder.take();
  builder.addRow(1);
  expect(builder.take()!.layers[0]!.taps.linear.range).toBe(8);
});

test.each([
  [range(0, 7), [0, 2, 4, 6]],
  [range(5, 10), [6, 8]],
  [[3], []],
  [[], []],
])("thinning %j leaves %j", (steps, left) => {
  const builder = built(steps);
  builder.thin();
  addRow(builder, (left.at(-1) ?? 10) + 2);
  const chunk = builder.take()!;
  const all = [...left, (left.at(-1) ?? 10) + 2];
  expect([...chunk.loss]).toEqual(all);
  expect([chunk.firstStep, chunk.stride, chunk.count]).toEqual([
    all[0],
    2,
    all.length,
  ]);
});
