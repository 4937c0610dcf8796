import { expect, test } from "vitest";
import { MomentsMeter } from "../../src/measure/moments";
import { SpreadMeter } from "../../src/measure/unitSpread";
import { fromUnits } from "./arbitraryValues";

function measured(...units: readonly (readonly number[])[]): SpreadMeter {
  const of = fromUnits(units);
  const moments = new MomentsMeter();
  moments.measure(of);
  const meter = new SpreadMeter(of.units, of.stride);
  meter.measure(of, moments.std);
  return meter;
}

test("a unit has its own σ, but at least half of the whole tap's", () => {
  // The tap: ±1 and ±3, σ = √5.
  expect([...measured([-1, 1], [-3, 3]).sigmas]).toEqual([Math.sqrt(5) / 2, 3]);
});

test("the spread between samples stands over that between units", () => {
  // σ² within: 1 and 9, mean 5; means 0 and 4, whose deviation is 2.
  expect(measured([-1, 1], [1, 7]).sampleSpread).toBeCloseTo(
    Math.sqrt(5) / 2,
    12,
  );
});

test("it is 0 where no unit reacts to the samples, and no number where units agree on average", () => {
  expect(measured([1, 1], [5, 5]).sampleSpread).toBe(0);
  expect(measured([-1, 1], [-2, 2]).sampleSpread).toBeNaN();
});

test("a tap that is constant has no σ", () => {
  expect([...measured([3, 3], [3, 3]).sigmas]).toEqual([NaN, NaN]);
});
