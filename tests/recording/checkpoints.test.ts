import fc from "fast-check";
import { expect, test } from "vitest";
import { Checkpoints } from "../../src/recording/checkpoints";
import { fakeCheckpoint } from "../lab/fakeCheckpoint";

const at = (step: number) => fakeCheckpoint(step, 10);

const ascending = fc
  .uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1 })
  .map((steps) => steps.sort((a, b) => a - b));

test("the nearest is the last one that is not later", () => {
  fc.assert(
    fc.property(ascending, fc.integer({ min: 0, max: 210 }), (steps, step) => {
      const checkpoints = new Checkpoints(1e9);
      for (const one of steps) checkpoints.add(at(one));
      const before = steps.filter((one) => one <= step);
      expect(checkpoints.nearest(step)?.step).toBe(before.at(-1));
    }),
  );
});

test("before the first there is none", () => {
  const checkpoints = new Checkpoints(1e9);
  expect(checkpoints.nearest(5)).toBeNull();
  checkpoints.add(at(10));
  expect(checkpoints.nearest(9)).toBeNull();
});

test("they never take more than their memory, and one is left at least", () => {
  fc.assert(
    fc.property(
      ascending,
      fc.integer({ min: 1, max: 500 }),
      (steps, budget) => {
        const checkpoints = new Checkpoints(budget);
        for (const step of steps) {
          checkpoints.add(at(step));
          expect(checkpoints.count).toBeGreaterThan(0);
          expect(checkpoints.bytes).toBe(10 * checkpoints.count);
          const isOne = checkpoints.count === 1;
          expect(isOne || checkpoints.bytes <= budget).toBe(true);
        }
      },
    ),
  );
});

test("where the memory is used up, every second one stays", () => {
  const checkpoints = new Checkpoints(40);
  for (let step = 5; step <= 25; step += 5) checkpoints.add(at(step));
  const nearest = [5, 9, 10, 19, 20, 25].map((s) => checkpoints.nearest(s));
  expect(nearest.map((one) => one?.step)).toEqual([
    undefined,
    undefined,
    10,
    10,
    20,
    20,
  ]);
});

test("those up to a step can be had apart; the others stay", () => {
  const checkpoints = new Checkpoints(1e9);
  for (const step of [10, 20, 30]) checkpoints.add(at(step));
  const before = checkpoints.upTo(20);
  before.add(at(25));
  expect(before.nearest(100)?.step).toBe(25);
  expect(before.count).toBe(3);
  expect(checkpoints.nearest(29)?.step).toBe(20);
});
