import { expect, test } from "vitest";
import { changedNumbers } from "../../src/lab/editHistory";

test("names the places of the numbers that have changed", () => {
  const before = { seed: 1, runs: { A: { rate: 0.5 }, B: { rate: 0.5 } } };
  const after = { seed: 1, runs: { A: { rate: 0.1 }, B: { rate: 0.1 } } };
  expect(changedNumbers(before, after)).toBe("runs.A.rate runs.B.rate");
  expect(changedNumbers({ list: [1, 2] }, { list: [1, 3] })).toBe("list.1");
});

test("is null where nothing has changed", () => {
  expect(changedNumbers({ a: 1 }, { a: 1 })).toBeNull();
});

test.each([
  [{ on: true }, { on: false }],
  [
    { kind: "sgd", rate: 1 },
    { kind: "adam", rate: 2 },
  ],
  [{ pin: null }, { pin: 4 }],
  [{ list: [1, 2] }, { list: [1] }],
  [{ rate: 1 }, { rate: 2, decay: 0 }],
])("is null where not only numbers have: %j, %j", (before, after) => {
  expect(changedNumbers(before, after)).toBeNull();
});
