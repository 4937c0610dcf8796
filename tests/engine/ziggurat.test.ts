import { expect, test } from "vitest";
import { exp } from "../../src/engine/elementary";
import { RandomStream } from "../../src/engine/random";
import { zigguratNormal } from "../../src/engine/ziggurat";

const COUNT = 400_000;
const draws = (seed: number) => {
  const random = new RandomStream(seed, 99);
  return Float64Array.from({ length: COUNT }, () => zigguratNormal(random));
};

/** The density's integral up to x, by the midpoint rule from −8 on. */
function normalShare(x: number): number {
  const width = 1e-3;
  let sum = 0;
  for (let z = -8 + width / 2; z < x; z += width)
    sum += exp(-0.5 * z * z) * width;
  return sum / Math.sqrt(2 * Math.PI);
}

test("the share of draws below any x is that of N(0, 1), in the tails too", () => {
  const values = draws(1);
  for (const x of [-4, -3.5, -3, -2, -1, -0.3, 0, 0.1, 0.7, 1.5, 2.5, 3.6]) {
    const share = normalShare(x);
    const got = values.filter((value) => value < x).length / COUNT;
    // five standard errors: one in two million
    const error = 5 * Math.sqrt((share * (1 - share)) / COUNT);
    expect(Math.abs(got - share)).toBeLessThan(error);
  }
});

test("mean, variance, skewness and kurtosis are those of N(0, 1)", () => {
  const values = draws(2);
  const moment = (power: number) =>
    values.reduce((sum, x) => sum + x ** power, 0) / COUNT;
  // five standard errors: the moments' variances are 1, 2, 15 and 96
  const within = (variance: number) => 5 * Math.sqrt(variance / COUNT);
  expect(Math.abs(moment(1))).toBeLessThan(within(1));
  expect(Math.abs(moment(2) - 1)).toBeLessThan(within(2));
  expect(Math.abs(moment(3))).toBeLessThan(within(15));
  expect(Math.abs(moment(4) - 3)).toBeLessThan(within(96));
});

test("draws beyond the last strip have both signs", () => {
  const far = draws(3).filter((x) => Math.abs(x) > 3.442619855899);
  expect(far.some((x) => x < 0)).toBe(true);
  expect(far.some((x) => x > 0)).toBe(true);
});
