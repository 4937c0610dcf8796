/**
 * @file The SIMD kernels and the plain ones, each on its own copy of the same numbers.
 */
import fc from "fast-check";
import {
  plainKernels,
  type Kernels,
} from "../../../src/engine/kernels/plainKernels";
import type { Workspace } from "../../../src/engine/workspace";
import { openWorkspace } from "../../../src/worker/simdWorkspace";

/** float32, as large as the largest test needs. */
const ROOM = 1 << 20;

/** Throws where this machine has no SIMD: nothing would be compared. */
function openSimd(): Workspace {
  const workspace = openWorkspace(ROOM);
  if (workspace.kernels === plainKernels) throw new Error("no SIMD here");
  return workspace;
}

type Numbers = readonly number[];

/** The arrays after a call of the kernels, and what it returned. */
export interface Outcome {
  readonly arrays: readonly Float32Array[];
  readonly result: unknown;
}

/** Calls with both kernels on arrays of these numbers; a bit that differs between the outcomes is a fault. */
export function onBoth(
  numbers: readonly Numbers[],
  call: (kernels: Kernels, arrays: readonly Float32Array[]) => unknown,
): readonly [plain: Outcome, simd: Outcome] {
  const simd = openSimd();
  const copies = simd.layOut((take) =>
    numbers.map(({ length }) => take(length)),
  );
  copies.forEach((copy, i) => copy.set(numbers[i]!));
  const originals = numbers.map((values) => Float32Array.from(values));
  return [
    { arrays: originals, result: call(plainKernels, originals) },
    { arrays: copies, result: call(simd.kernels, copies) },
  ];
}

/** The bits of float32; every NaN the same, for WebAssembly leaves open which NaN an operation yields. */
export function bitsOf(values: Float32Array): number[] {
  const canonical = values.map((value) => (Number.isNaN(value) ? NaN : value));
  return [...new Uint32Array(canonical.buffer)];
}

/** All float32: zeros of both signs, subnormals, infinities and NaN among them. */
const anyFloat = fc.oneof(
  { weight: 6, arbitrary: fc.float({ min: -8, max: 8, noNaN: true }) },
  { weight: 1, arbitrary: fc.float() },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, -0, 1e-45, -1e-40, Infinity, -Infinity, NaN),
  },
);

const finiteFloat = fc.oneof(
  { weight: 6, arbitrary: fc.float({ min: -8, max: 8, noNaN: true }) },
  {
    weight: 1,
    arbitrary: fc.float({ noNaN: true, noDefaultInfinity: true }),
  },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1e-45, -1e-40) },
);

export const floats = (length: number): fc.Arbitrary<Numbers> =>
  fc.array(anyFloat, { minLength: length, maxLength: length });

export const finiteFloats = (length: number): fc.Arbitrary<Numbers> =>
  fc.array(finiteFloat, { minLength: length, maxLength: length });

export const positiveFloats = (length: number): fc.Arbitrary<Numbers> =>
  fc.array(fc.float({ min: 0, max: 1e6, noNaN: true }), {
    minLength: length,
    maxLength: length,
  });

const anySize = fc.record({
  rows: fc.oneof(
    fc.constantFrom(1, 2, 3, 4, 5, 60),
    fc.integer({ min: 1, max: 40 }),
  ),
  units: fc.oneof(
    fc.constantFrom(1, 4, 5, 8, 17),
    fc.integer({ min: 1, max: 40 }),
  ),
});

/** Rows, and real columns with their stride: awkward ones are likely, and once in a while a batch of 1000. */
export const shapes = fc
  .oneof(
    { weight: 20, arbitrary: anySize },
    { weight: 1, arbitrary: fc.constant({ rows: 1000, units: 5 }) },
  )
  .map(({ rows, units }) => ({ rows, units, stride: (units + 3) & ~3 }));
