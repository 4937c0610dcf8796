import { expect, test } from "vitest";
import { expf, logf, sigmoidf, tanhf } from "../../src/engine/elementaryFloat";
import { floatUlps, grid, worst } from "./ulp";

const floats = (from: number, to: number) =>
  grid(from, to, 100_001).map(Math.fround);

test.each([
  ["expf", expf, Math.exp, floats(-87, 87), 1],
  [
    "sigmoidf",
    sigmoidf,
    (x: number) => 1 / (1 + Math.exp(-x)),
    floats(-80, 80),
    2.5,
  ],
  [
    "tanhf",
    tanhf,
    Math.tanh,
    [...floats(-9, 9), ...floats(-1e-3, 1e-3)].filter((x) => x !== 0),
    7,
  ],
  [
    "logf",
    logf,
    Math.log,
    [...floats(1e-3, 1e3), ...floats(0.5, 2)].filter((x) => x !== 1),
    1,
  ],
] as const)(
  "%s is within its ulps of the double function",
  (_name, ours, exact, points, ulps) => {
    expect(worst(points, (x) => floatUlps(ours(x), exact(x)))).toBeLessThan(
      ulps,
    );
  },
);

test("results are float32 numbers", () => {
  for (const f of [expf, sigmoidf, tanhf]) {
    const others = floats(-5, 5).filter((x) => f(x) !== Math.fround(f(x)));
    expect([...others]).toEqual([]);
  }
});

test("NaN propagates", () => {
  expect([expf(NaN), sigmoidf(NaN), tanhf(NaN), logf(NaN)]).toEqual([
    NaN,
    NaN,
    NaN,
    NaN,
  ]);
});

test("infinities give the limits, all of them normal numbers", () => {
  expect(sigmoidf(Infinity)).toBe(1);
  expect(sigmoidf(-Infinity)).toBeLessThan(2e-38);
  expect(sigmoidf(-Infinity)).toBeGreaterThanOrEqual(2 ** -126);
  expect(floatUlps(tanhf(Infinity), 1)).toBeLessThan(4);
  expect(tanhf(-Infinity)).toBe(-tanhf(Infinity));
  expect(expf(-Infinity)).toBeGreaterThanOrEqual(2 ** -126);
  expect(Number.isFinite(expf(Infinity))).toBe(true);
  expect([logf(Infinity), logf(0), logf(-1)]).toEqual([
    Infinity,
    -Infinity,
    NaN,
  ]);
});

test("zero is a fixed point of tanhf, one half of sigmoidf, one of expf", () => {
  expect([tanhf(0), sigmoidf(0), expf(0), logf(1)]).toEqual([0, 0.5, 1, 0]);
});

test("sigmoid never decreases from one float32 to the next", () => {
  // Every 997th of all float32 up to ±104, where it has long been 0 or 1. All of them, tried once, take a minute.
  const float = new Float32Array(1);
  const bits = new Uint32Array(float.buffer);
  const at = (pattern: number) => {
    bits[0] = pattern;
    return sigmoidf(float[0]!);
  };
  let falls = 0;
  for (let pattern = 0; pattern < 0x42d00000; pattern += 997) {
    if (at(pattern + 1) < at(pattern)) falls++;
    if (at(pattern + 1 + 2 ** 31) > at(pattern + 2 ** 31)) falls++;
  }
  expect(falls).toBe(0);
});
