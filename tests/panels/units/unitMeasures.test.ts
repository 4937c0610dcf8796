import { describe, expect, test } from "vitest";
import {
  columnNorms,
  orderUnits,
  type UnitMeasures,
} from "../../../src/panels/units/unitMeasures";

const measured = (drift: number[] | null): UnitMeasures => ({
  drift: drift && Float64Array.from(drift),
  saturation: new Float64Array(3),
  gradient: Float64Array.from([1, 3, 2]),
});

describe("the order of the units", () => {
  test("is by number until it is asked for otherwise", () => {
    const both = [measured([1, 2, 3]), measured([0, 0, 0])];
    expect(orderUnits(3, "number", both)).toEqual([1, 2, 3]);
  });

  test("puts the unit first whose measure is the greatest in either run", () => {
    const both = [measured([0.1, 2, 0.3]), measured([0, 0, 9])];
    expect(orderUnits(3, "drift", both)).toEqual([3, 2, 1]);
    expect(orderUnits(3, "gradient", both)).toEqual([2, 3, 1]);
  });

  test("keeps equals by number, and puts last what is not a number", () => {
    const both = [measured([Number.NaN, 0, 0]), null];
    expect(orderUnits(3, "drift", both)).toEqual([2, 3, 1]);
    expect(orderUnits(3, "saturation", both)).toEqual([1, 2, 3]);
  });

  test("is by number as long as nothing has been measured", () => {
    expect(orderUnits(3, "drift", [null, measured(null)])).toEqual([1, 2, 3]);
  });
});

test("the norm of a unit's gradient is that of its column", () => {
  const values = Float32Array.from([3, 0, 4, -2]);
  expect([...columnNorms(values, 2, 2)]).toEqual([5, 2]);
});
