/**
 * @file Values of units for property tests, and the same values laid out unit by unit.
 */
import fc from "fast-check";
import type { UnitValues } from "../../src/measure/unitValues";

/** Finite float32 of moderate size. */
export const moderate = fc.float({
  min: -1024,
  max: 1024,
  noNaN: true,
});

/** rows × units, from columns; padding holds what nothing may look at. */
export function fromUnits(columns: readonly (readonly number[])[]): UnitValues {
  const units = columns.length;
  const rows = columns[0]!.length;
  const stride = (units + 3) & ~3;
  const values = new Float32Array(rows * stride).fill(NaN);
  columns.forEach((column, unit) =>
    column.forEach((value, i) => (values[i * stride + unit] = value)),
  );
  return { values, rows, units, stride };
}

/** Values of one unit. */
export const fromSamples = (samples: readonly number[]): UnitValues =>
  fromUnits([samples]);

/** 1 to 5 units of 1 to 40 samples each. */
export const unitColumns = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 40 }))
  .chain(([units, rows]) => {
    const samples = fc.array(moderate, { minLength: rows, maxLength: rows });
    return fc.array(samples, { minLength: units, maxLength: units });
  });

/** All values that are not padding, as float32. */
export const allValues = (columns: readonly (readonly number[])[]): number[] =>
  columns.flat().map(Math.fround);
