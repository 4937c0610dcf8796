/**
 * @file Arbitrary data sets, for property tests.
 */
import fc from "fast-check";
import {
  DATA,
  DATA_KINDS,
  dataOf,
  parameterName,
  type DataParameter,
  type DataSpec,
} from "../../src/data/dataSpec";

export const PLANE_KINDS = DATA_KINDS.filter(
  (kind) => DATA[kind].shape.kind === "plane",
);

const IMAGE_KINDS = DATA_KINDS.filter(
  (kind) => DATA[kind].shape.kind === "image",
);

/** Images are small, so that a property test stays quick; all sizes of the digits have a test of their own. */
const ANY_PARAMETER: Readonly<Record<DataParameter, fc.Arbitrary<number>>> = {
  size: fc.integer({ min: 8, max: 12 }),
  noise: fc.double({ min: 0, max: 1, noNaN: true }),
};

export const anyDataSpec: fc.Arbitrary<DataSpec> = fc
  .oneof(fc.constantFrom(...IMAGE_KINDS), fc.constantFrom(...PLANE_KINDS))
  .chain((kind) =>
    ANY_PARAMETER[parameterName(kind)].map((value) => dataOf(kind, value)),
  );

export const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
