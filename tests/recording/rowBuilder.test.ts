import { expect, test } from "vitest";
import {
  createTrainingColumns,
  trainingSeries,
} from "../../src/recording/columns";
import { RowBuilder } from "../../src/recording/rowBuilder";
import { fill, SHAPE } from "./madeUpRows";

const KIND = {
  create: (allocator: Parameters<typeof createTrainingColumns>[1]) =>
    createTrainingColumns<Uint32Array>(SHAPE, allocator as never),
  series: trainingSeries,
};

function built(steps: readonly number[], stride = 1) {
  const builder = new RowBuilder(KIND, stride);
  for (const step of steps) add(builder, step);
  return builder;
}

function add(builder: ReturnType<typeof built>, step: number): void {
  const row = builder.add(step);
  fill(trainingSeries(builder.columns), row, step);
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => from + i);

test("a builder without rows has none to give away", () => {
  expect(built([]).take()).toBeNull();
});

test("rows are given away in arrays of just their number, however many they are", () => {
  const rows = built(range(5, 42)).take()!;
  expect([rows.firstStep, rows.stride, rows.count]).toEqual([5, 1, 37]);
  trainingSeries(rows.columns).forEach(({ values, width }, place) => {
    const expected = range(5, 42).flatMap((step) =>
      Array<number>(width).fill(step + place),
    );
    expect([...values]).toEqual(expected);
  });
});

test("all arrays lie in one buffer and do not overlap", () => {
  const series = trainingSeries(built(range(0, 20)).take()!.columns);
  expect(new Set(series.map(({ values }) => values.buffer)).size).toBe(1);
  const ends = series
    .map(({ values }) => [values.byteOffset, values.byteLength] as const)
    .toSorted(([a], [b]) => a - b);
  for (let i = 1; i < ends.length; i++)
    expect(ends[i]![0]).toBeGreaterThanOrEqual(
      ends[i - 1]![0] + ends[i - 1]![1],
    );
});

test("the next rows have memory of their own", () => {
  const builder = built(range(0, 12));
  const first = builder.take()!;
  add(builder, 12);
  const second = builder.take()!;
  expect([second.firstStep, second.count]).toEqual([12, 1]);
  expect(second.columns.loss.buffer).not.toBe(first.columns.loss.buffer);
  expect(first.columns.loss[11]).toBe(11);
});

test("rows go on with the step that is one stride behind the last", () => {
  const builder = built([8, 12, 16], 4);
  expect([19, 20, 24].map((step) => builder.goesOnWith(step))).toEqual([
    false,
    true,
    false,
  ]);
  expect(built([], 4).goesOnWith(7)).toBe(true);
});
