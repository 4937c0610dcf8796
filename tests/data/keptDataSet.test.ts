import { expect, test } from "vitest";
import { createDataSet, keepDataSet } from "../../src/data/dataSet";
import type { DataSpec } from "../../src/data/dataSpec";

const XOR: DataSpec = { kind: "xor", noise: 0.1 };

test("asked for the same data again, it returns the same object", () => {
  const create = keepDataSet();
  expect(create(XOR, 1)).toBe(create({ ...XOR }, 1));
});

test("another spec or another seed gives what they say", () => {
  const create = keepDataSet();
  for (const [spec, seed] of [
    [XOR, 1],
    [XOR, 2],
    [{ kind: "rings", noise: 0.1 }, 2],
    [XOR, 1],
  ] as const)
    expect(create(spec, seed)).toEqual(createDataSet(spec, seed));
});
