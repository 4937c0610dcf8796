import { expect, test } from "vitest";
import { RandomStream, STREAM } from "../../src/engine/random";

const draws = <T>(count: number, draw: () => T): T[] =>
  Array.from({ length: count }, draw);
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test("the first numbers of a stream are these, in every engine", () => {
  const random = new RandomStream(1, STREAM.weights);
  expect(draws(4, () => random.nextUint32())).toEqual([
    549704199, 2474507160, 3644753540, 2596050153,
  ]);
  expect(draws(2, () => random.uniform())).toEqual([
    0.882058734074235, 0.34107443364337087,
  ]);
  expect(draws(2, () => random.normal())).toEqual([
    -0.39000968791156165, 2.3887269477974864,
  ]);
});

test("uniform numbers lie in [0, 1) with mean 1/2 and variance 1/12", () => {
  const random = new RandomStream(7, 5);
  const values = draws(100_000, () => random.uniform());
  expect(Math.min(...values.slice(0, 1000))).toBeGreaterThanOrEqual(0);
  expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
  // five standard errors: 5·√(1/12/n), and 5·√(1/180/n)
  expect(Math.abs(mean(values) - 0.5)).toBeLessThan(4.6e-3);
  expect(
    Math.abs(mean(values.map((x) => (x - 0.5) ** 2)) - 1 / 12),
  ).toBeLessThan(1.2e-3);
});

test("normal numbers have the moments 0, 1, 0, 3", () => {
  const random = new RandomStream(7, 6);
  const values = draws(100_000, () => random.normal());
  // five standard errors: the variances of x, x², x³, x⁴ are 1, 2, 15, 96
  [0, 1, 0, 3].forEach((moment, i) => {
    const error = 5 * Math.sqrt([1, 2, 15, 96][i]! / values.length);
    const got = mean(values.map((x) => x ** (i + 1)));
    expect(Math.abs(got - moment)).toBeLessThan(error);
  });
});

test("integer(n) is below n and equally likely", () => {
  const random = new RandomStream(7, 7);
  const counts = Array<number>(5).fill(0);
  for (let i = 0; i < 50_000; i++) counts[random.integer(5)]!++;
  // five standard deviations of a binomial count: 5·√(n·p·(1 − p))
  for (const count of counts)
    expect(Math.abs(count - 10_000)).toBeLessThan(448);
  expect(new RandomStream(1, 1).integer(1)).toBe(0);
});

test("shuffle permutes, and every place is equally likely for every value", () => {
  const random = new RandomStream(7, 8);
  const places = Array<number>(4).fill(0);
  for (let i = 0; i < 20_000; i++) {
    const values = Int32Array.of(0, 1, 2, 3);
    random.shuffle(values);
    expect([...values].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
    places[values.indexOf(0)]!++;
  }
  for (const count of places) expect(Math.abs(count - 5_000)).toBeLessThan(307);
});

test("streams of one seed, and of neighbouring seeds, do not resemble each other", () => {
  const first = (seed: number, stream: number) => {
    const random = new RandomStream(seed, stream);
    return draws(1000, () => random.normal());
  };
  const correlation = (a: readonly number[], b: readonly number[]) =>
    mean(a.map((x, i) => x * b[i]!));
  const base = first(1, 1);
  for (const other of [first(1, 2), first(2, 1), first(0, 1), first(1, 17)])
    expect(Math.abs(correlation(base, other))).toBeLessThan(
      5 / Math.sqrt(1000),
    );
});

test("a stream goes on exactly from its state", () => {
  const random = new RandomStream(3, 3);
  random.normal();
  const { state } = random;
  const ahead = draws(5, () => random.nextUint32());
  const again = new RandomStream(0, 0);
  again.state = state;
  expect(draws(5, () => again.nextUint32())).toEqual(ahead);
});
