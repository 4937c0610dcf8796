import { expect, test } from "vitest";
import { ChunkBuilder } from "../../src/recording/chunkBuilder";
import { seriesOf } from "../../src/recording/columns";
import { addRow, SHAPE } from "./chunkRows";

function built(steps: readonly number[]): ChunkBuilder {
  const builder = new ChunkBuilder(SHAPE);
  for (const step of steps) addRow(builder, step);
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
