import { expect, test } from "vitest";
import { curveExtent } from "../../../src/panels/outcome/curveExtent";
import { Recording } from "../../../src/recording/recording";

const recording = () =>
  new Recording({ units: [1], probeSamples: 1, steps: 9 }, 2 ** 16);
const curve = (values: readonly number[]) => ({
  valueOf: (column: number) => values[column]!,
  columns: values.length,
  stride: 1,
});

test("holds all finite numbers of the curve, and follows it as it grows", () => {
  const of = recording();
  const values = [3, Number.NaN, -1];
  expect(curveExtent(of, "loss", curve(values))).toMatchObject({
    least: -1,
    most: 3,
  });
  expect(
    curveExtent(of, "loss", curve([...values, 7, Infinity])),
  ).toMatchObject({ least: -1, most: 7 });
});

test("begins anew when columns have been dropped, and tells curves and recordings apart", () => {
  const of = recording();
  curveExtent(of, "loss", curve([9, 1, 2, 3]));
  expect(curveExtent(of, "loss", curve([1, 3]))).toMatchObject({
    least: 1,
    most: 3,
  });
  expect(curveExtent(of, "drift", curve([5]))).toMatchObject({ most: 5 });
  expect(curveExtent(recording(), "loss", curve([4]))).toMatchObject({
    most: 4,
  });
});
