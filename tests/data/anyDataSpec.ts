/**
 * @file Arbitrary data sets, for property tests.
 */
import fc from "fast-check";
import type { DataKind, DataSpec } from "../../src/data/dataSpec";

export const PLANE_KINDS = ["spirals", "rings", "xor", "gaussians"] as const;

/** Small digits, so that a property test stays quick; all sizes have a test of their own. */
export const anyDataSpec: fc.Arbitrary<DataSpec> = fc.oneof(
  fc.record({
    kind: fc.constant("digits" as const),
    size: fc.integer({ min: 8, max: 12 }),
  }),
  fc.record({
    kind: fc.constantFrom(...PLANE_KINDS),
    noise: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);

export const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

export function specOf(kind: DataKind): DataSpec {
  return kind === "digits" ? { kind, size: 12 } : { kind, noise: 0.1 };
}
