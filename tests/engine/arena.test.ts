import { expect, test } from "vitest";
import { layOut, padded } from "../../src/engine/arena";

test("views of an arena share one buffer, start at cache lines and do not overlap", () => {
  const [a, b, c] = layOut((take) => [take(5), take(0), take(17)] as const);
  expect([a.length, b.length, c.length]).toEqual([5, 0, 17]);
  expect(a.buffer).toBe(c.buffer);
  expect([a.byteOffset % 64, c.byteOffset % 64]).toEqual([0, 0]);
  a.fill(1);
  expect([...c]).toEqual(Array<number>(17).fill(0));
});

test("padded rounds up to a multiple of 4", () => {
  expect([1, 4, 5, 512].map(padded)).toEqual([4, 4, 8, 512]);
});
