import { expect, test } from "vitest";
import { cos, exp, log, sin } from "../../src/engine/elementary";
import { grid, worst } from "./ulp";

/** Three double ulps: two of ours, one of Math's, whose last bit is not to be trusted either. */
const TOLERANCE = 3 * 2 ** -52;

test("exp is Math.exp to three units in the last place", () => {
  const points = [...grid(-700, 700, 20_001), ...grid(-1, 1, 20_001)];
  expect(worst(points, (x) => Math.abs(exp(x) / Math.exp(x) - 1))).toBeLessThan(
    TOLERANCE,
  );
});

test("log is Math.log to three units in the last place, near 1 too", () => {
  const points = [
    ...grid(1e-6, 1e3, 20_001),
    ...grid(0.5, 2, 20_001),
    ...grid(-300, 300, 601).map((n) => 10 ** n),
  ].filter((x) => x !== 1);
  expect(worst(points, (x) => Math.abs(log(x) / Math.log(x) - 1))).toBeLessThan(
    TOLERANCE,
  );
  expect(log(1)).toBe(0);
});

test.each([
  ["sin", sin, Math.sin],
  ["cos", cos, Math.cos],
] as const)("%s has an absolute error below 3e-16", (_name, ours, theirs) => {
  const points = [...grid(-10, 10, 20_001), ...grid(-9e5, 9e5, 20_001)];
  expect(worst(points, (x) => Math.abs(ours(x) - theirs(x)))).toBeLessThan(
    3e-16,
  );
});

test("exp, log, sin and cos of what has no finite answer", () => {
  expect([exp(NaN), log(NaN), sin(NaN), cos(NaN)]).toEqual([
    NaN,
    NaN,
    NaN,
    NaN,
  ]);
  expect([exp(Infinity), exp(-Infinity), log(Infinity)]).toEqual([
    Infinity,
    0,
    Infinity,
  ]);
  expect([log(0), log(-1), sin(Infinity), cos(1e6)]).toEqual([
    -Infinity,
    NaN,
    NaN,
    NaN,
  ]);
});

test("exp and log hold at the ends of the doubles", () => {
  expect(exp(709.5) / Math.exp(709.5) - 1).toBeLessThan(TOLERANCE);
  expect(log(Number.MIN_VALUE)).toBeCloseTo(Math.log(Number.MIN_VALUE), 10);
  expect(log(Number.MAX_VALUE)).toBeCloseTo(Math.log(Number.MAX_VALUE), 10);
});
