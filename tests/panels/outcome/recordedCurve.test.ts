import { expect, test } from "vitest";
import { recordedCurve } from "../../../src/panels/outcome/recordedCurve";
import { Recording } from "../../../src/recording/recording";

const recording = () =>
  new Recording({ units: [1], probeSamples: 1, steps: 9 }, 2 ** 16);
const curveOf = (of: Recording, what: string, values: readonly number[]) =>
  recordedCurve(
    of,
    [values.length, values.length],
    what,
    () => (column: number) => values[column]!,
  );

test("holds all finite numbers of the curve, and follows it as it grows", () => {
  const of = recording();
  const values = [3, Number.NaN, -1];
  expect(curveOf(of, "loss", values)).toMatchObject({ least: -1, most: 3 });
  expect(curveOf(of, "loss", [...values, 7, Infinity])).toMatchObject({
    least: -1,
    most: 7,
  });
});

test("tells curves and recordings apart", () => {
  const of = recording();
  expect(curveOf(of, "loss", [1, 3])).toMatchObject({ least: 1, most: 3 });
  expect(curveOf(of, "drift", [5])).toMatchObject({ most: 5 });
  expect(curveOf(recording(), "loss", [4])).toMatchObject({ most: 4 });
});

test("is the same object until more is known", () => {
  const of = recording();
  const curve = curveOf(of, "loss", [1, 2]);
  expect(curveOf(of, "loss", [1, 2])).toBe(curve);
  expect(curveOf(of, "loss", [1, 2, 3])).not.toBe(curve);
});

test("is read again when more of its columns are known", () => {
  const of = recording();
  const read = (known: number, value: number) =>
    recordedCurve(of, [2, known], "speed", () => () => value);
  expect(read(0, Number.NaN).most).toBe(-Infinity);
  expect(read(2, 5).most).toBe(5);
});
