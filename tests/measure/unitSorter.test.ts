import fc from "fast-check";
import { expect, test } from "vitest";
import { UnitSorter } from "../../src/measure/unitSorter";
import { fromSamples, fromUnits, unitColumns } from "./arbitraryValues";

const ascending = (values: readonly number[]) =>
  Float32Array.from(values).toSorted();

const withoutZeroSigns = (values: Float32Array) => values.map((v) => v + 0);

test("every unit comes out ascending, whatever order the last values left behind", () => {
  fc.assert(
    fc.property(unitColumns, fc.infiniteStream(fc.nat()), (columns, keys) => {
      const sorter = new UnitSorter(columns[0]!.length, columns.length);
      for (let round = 0; round < 3; round++) {
        const values = fromUnits(columns);
        columns.forEach((column, unit) =>
          expect(withoutZeroSigns(sorter.sort(values, unit))).toEqual(
            withoutZeroSigns(ascending(column)),
          ),
        );
        const key = new Map(columns.flat().map((v) => [v, keys.next().value!]));
        for (const column of columns)
          column.sort((a, b) => key.get(a)! - key.get(b)!);
      }
    }),
  );
});

test.each([
  ["ascending", (i: number) => i],
  ["descending", (i: number) => -i],
  ["two halves swapped", (i: number) => (i + 64) % 128],
  ["two mirrored halves", (i: number) => (i < 64 ? 64 - i : i)],
  ["scattered", (i: number) => (i * 37) % 128],
  ["all equal", () => 1],
])("values that come %s are sorted", (_name, valueAt) => {
  const samples = Array.from({ length: 128 }, (_, i) => valueAt(i));
  const sorter = new UnitSorter(128, 1);
  for (let round = 0; round < 2; round++)
    expect(sorter.sort(fromSamples(samples), 0)).toEqual(ascending(samples));
});
