/**
 * @file Arbitrary data sets, for property tests.
 */
import fc from "fast-check";
import {
  DATA,
  DATA_KINDS,
  dataOf,
  type DataSpec,
} from "../../src/data/dataSpec";

export const PLANE_KINDS = DATA_KINDS.filter(
  (kind) => DATA[kind].shape.kind === "plane",
);

/** Small digits, so that a property test stays quick; all sizes have a test of their own. */
export const anyDataSpec: fc.Arbitrary<DataSpec> = fc.oneof(
  fc.record({
    kind: fc.constant("digits" as const),
    size: fc.integer({ min: 8, max: 12 }),
  }),
  fc
    .tuple(
      fc.constantFrom(...PLANE_KINDS),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([kind, noise]) => dataOf(kind, noise)),
);

export const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
