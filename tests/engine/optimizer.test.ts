import { expect, test } from "vitest";
import {
  adapt,
  advance,
  createAdamSchedule,
} from "../../src/engine/kernels/adam";
import { descend } from "../../src/engine/kernels/sgd";
import { norm, UPDATE_SUMS } from "../../src/engine/kernels/squares";

const descent = (learningRate: number, momentum = 0, weightDecay = 0) => ({
  learningRate,
  momentum,
  weightDecay,
});
const squares = new Float64Array(UPDATE_SUMS);

test("SGD moves against the gradient and the weight decay", () => {
  const values = Float32Array.of(1, -2, 0, 0);
  const gradient = Float32Array.of(0.5, 0.25, 0, 0);
  descend(values, gradient, null, descent(0.5, 0, 0.25), squares);
  expect([...values]).toEqual([1 - 0.5 * 0.75, -2 - 0.5 * -0.25, 0, 0]);
});

test("momentum adds up: constant gradient 1, μ = 1/2 gives velocities 1, 3/2, 7/4", () => {
  const values = new Float32Array(4);
  const velocity = new Float32Array(4);
  const gradient = Float32Array.of(1, 0, 0, 0);
  const seen = [1, 2, 3].map(() => {
    descend(values, gradient, velocity, descent(1, 0.5), squares);
    return velocity[0];
  });
  expect(seen).toEqual([1, 1.5, 1.75]);
  expect(values[0]).toBe(-4.25);
});

test("the velocity of a dead unit comes to rest, never at a subnormal number", () => {
  const velocity = Float32Array.of(1, -1, 1e-3, 1e-30);
  for (let i = 0; i < 3000; i++)
    descend(
      new Float32Array(4),
      new Float32Array(4),
      velocity,
      descent(0.1, 0.9),
      squares,
    );
  for (const v of velocity)
    expect(v === 0 || Math.abs(v) >= 2 ** -126).toBe(true);
  expect(Math.max(...velocity.map(Math.abs))).toBeLessThan(1e-26);
});

test("Adam's first step is η against the sign of the gradient, whatever its size", () => {
  const values = new Float32Array(4);
  const schedule = createAdamSchedule();
  advance(schedule, 0.01);
  adapt(
    values,
    Float32Array.of(1e-3, -5, 100, 0),
    new Float32Array(4),
    new Float32Array(4),
    schedule,
    0,
    squares,
  );
  // ε/|g| ≤ 1e-5 is the only departure
  [-0.01, 0.01, -0.01].forEach((step, i) =>
    expect(Math.abs(values[i]! - step)).toBeLessThan(1.1e-7),
  );
  expect(values[3]).toBe(0);
});

test("Adam's moments never rest at subnormal numbers", () => {
  const [first, second] = [
    Float32Array.of(1, 1, 1, 1),
    Float32Array.of(1, 1e-20, 1e-37, 0),
  ];
  const schedule = createAdamSchedule();
  for (let i = 0; i < 3000; i++) {
    advance(schedule, 0.01);
    adapt(
      new Float32Array(4),
      new Float32Array(4),
      first,
      second,
      schedule,
      0,
      squares,
    );
  }
  for (const m of [...first, ...second])
    expect(m === 0 || Math.abs(m) >= 2 ** -126).toBe(true);
});

test("norms neither vanish nor overflow", () => {
  expect(norm(Float32Array.of(3e-30, 4e-30, 0, 0)) / 5e-30).toBeCloseTo(1, 6);
  expect(norm(Float32Array.of(3e30, 0, 4e30, 0)) / 5e30).toBeCloseTo(1, 6);
});

test("an update leaves the sums of squares of its gradient, of the values before it and of their change", () => {
  const values = Float32Array.of(3, 0, 0, 4);
  const gradient = Float32Array.of(1, 2, 2, 0);
  descend(values, gradient, null, descent(0.5), squares);
  // even indices, odd indices
  expect([...squares]).toEqual([5, 4, 9, 16, 1.25, 1]);
});
