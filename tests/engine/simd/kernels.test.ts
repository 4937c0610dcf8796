/**
 * @file Every SIMD kernel gives the bits of the plain one, on random numbers and awkward shapes.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ACTIVATIONS } from "../../../src/engine/activations";
import type { Kernels } from "../../../src/engine/kernels/plainKernels";
import { countsLength } from "../../../src/engine/kernels/statistics";
import { UPDATE_SUMS } from "../../../src/engine/kernels/squares";
import { sortedRows } from "../../../src/engine/kernels/sortColumns";
import {
  bitsOf,
  finiteFloats,
  floats,
  onBoth,
  positiveFloats,
  shapes,
} from "./bothKernels";

type Numbers = readonly number[];
type Call = (kernels: Kernels, arrays: readonly Float32Array[]) => unknown;

function expectSameBits(numbers: readonly Numbers[], call: Call): void {
  const [plain, simd] = onBoth(numbers, call);
  expect(simd.result).toEqual(plain.result);
  expect(simd.arrays.map(bitsOf)).toEqual(plain.arrays.map(bitsOf));
}

/** For each shape, arrays of the lengths that it asks for. */
function property(
  lengths: (shape: Shape) => readonly fc.Arbitrary<Numbers>[],
  callFor: (shape: Shape) => Call,
): void {
  const cases = shapes.chain((shape) =>
    fc.tuple(fc.constant(shape), fc.tuple(...lengths(shape))),
  );
  fc.assert(
    fc.property(cases, ([shape, numbers]) =>
      expectSameBits(numbers, callFor(shape)),
    ),
    { numRuns: 60 },
  );
}

interface Shape {
  readonly rows: number;
  readonly units: number;
  readonly stride: number;
}

const zeros = (length: number) => fc.constant(Array<number>(length).fill(0));

describe("matrix products", () => {
  const INNER = 7;

  test("with and without a bias", () => {
    property(
      ({ rows, stride }) => [
        floats(rows * 8),
        floats(INNER * stride),
        floats(stride),
        zeros(rows * stride),
      ],
      ({ rows, stride, units }) =>
        (kernels, [x, w, bias, out]) =>
          kernels.multiply(
            x!,
            8,
            w!,
            units % 2 === 0 ? bias! : null,
            out!,
            rows,
            INNER,
            stride,
          ),
    );
  });

  test("of a transposed matrix", () => {
    property(
      ({ rows, stride }) => [
        floats(rows * 8),
        floats(rows * stride),
        zeros(8 * stride),
      ],
      ({ rows, stride }) =>
        (kernels, [x, d, out]) =>
          kernels.multiplyTransposed(x!, 8, d!, out!, rows, INNER, stride),
    );
  });

  test("transposing, summing columns", () => {
    property(
      ({ stride }) => [floats(12 * stride), zeros(12 * stride), zeros(stride)],
      ({ stride }) =>
        (kernels, [w, out, sums]) => {
          kernels.transpose(w!, out!, 12, stride);
          kernels.sumColumns(w!, sums!, 12, stride);
        },
    );
  });
});

test("gathering rows", () => {
  property(
    ({ rows, stride }) => [
      floats(rows * stride),
      zeros(rows),
      zeros(rows * stride),
    ],
    ({ rows, stride }) =>
      (kernels, [from, slots, out]) => {
        const { buffer, byteOffset } = slots!;
        const order = new Int32Array(buffer, byteOffset, rows);
        for (let i = 0; i < rows; i++) order[i] = (7 * i + 3) % rows;
        kernels.gatherRows(from!, order, 1, rows - 1, stride, out!);
      },
  );
});

describe("activations", () => {
  test.each(ACTIVATIONS)("%s, forward and backward", (kind) => {
    property(
      ({ rows, stride }) => [
        floats(rows * stride),
        zeros(rows * stride),
        floats(rows * stride),
      ],
      ({ rows, stride }) =>
        (kernels, [x, y, d]) => {
          kernels.activate(kind, x!, y!, rows * stride);
          kernels.activateBackward(kind, x!, y!, d!, rows * stride);
        },
    );
  });
});

describe("normalization", () => {
  test("batch: statistics, x̂ and y", () => {
    property(
      ({ rows, stride }) => [
        floats(rows * stride),
        zeros(stride),
        zeros(stride),
        floats(stride),
        floats(stride),
        zeros(rows * stride),
        zeros(rows * stride),
      ],
      ({ rows, stride }) =>
        (kernels, [x, mean, variance, gamma, beta, normalized, y]) => {
          kernels.measureColumns(x!, mean!, variance!, rows, stride);
          kernels.normalizeColumns(
            x!,
            mean!,
            variance!,
            gamma!,
            beta!,
            normalized!,
            y!,
            rows,
            stride,
          );
        },
    );
  });

  test("batch: backward", () => {
    property(
      ({ rows, stride }) => [
        floats(rows * stride),
        floats(rows * stride),
        floats(stride),
        floats(stride),
        zeros(stride),
        zeros(stride),
      ],
      ({ rows, stride }) =>
        (kernels, [d, normalized, inverse, gamma, dGamma, dBeta]) =>
          kernels.batchNormBackward(
            d!,
            normalized!,
            inverse!,
            gamma!,
            dGamma!,
            dBeta!,
            rows,
            stride,
          ),
    );
  });

  test("centre: forward and backward", () => {
    property(
      ({ rows, stride }) => [
        floats(rows * stride),
        zeros(stride),
        floats(stride),
        zeros(rows * stride),
        floats(rows * stride),
        zeros(stride),
      ],
      ({ rows, stride }) =>
        (kernels, [x, mean, beta, y, d, dBeta]) => {
          kernels.averageColumns(x!, mean!, rows, stride);
          kernels.centreColumns(x!, mean!, beta!, y!, rows, stride);
          kernels.centreBackward(d!, dBeta!, rows, stride);
        },
    );
  });

  test("layer: forward and backward", () => {
    property(
      ({ rows, stride }) => [
        floats(rows * stride),
        floats(stride),
        floats(stride),
        zeros(rows),
        zeros(rows * stride),
        zeros(rows * stride),
        floats(rows * stride),
        zeros(stride),
        zeros(stride),
      ],
      ({ rows, stride, units }) =>
        (kernels, arrays) => {
          const [x, gamma, beta, inverse, normalized, y, d] = arrays;
          kernels.normalizeRows(
            x!,
            gamma!,
            beta!,
            inverse!,
            normalized!,
            y!,
            rows,
            stride,
            units,
          );
          for (let i = 0; i < rows; i++)
            d!.fill(0, i * stride + units, (i + 1) * stride);
          for (const vector of [gamma, beta]) vector!.fill(0, units);
          kernels.layerNormBackward(
            d!,
            normalized!,
            inverse!,
            gamma!,
            arrays[7]!,
            arrays[8]!,
            rows,
            stride,
            units,
          );
        },
    );
  });
});

describe("losses", () => {
  test("softmax cross-entropy", () => {
    property(
      ({ rows, stride }) => [
        floats(rows * stride),
        zeros(rows),
        zeros(rows * stride),
      ],
      ({ rows, stride, units }) =>
        (kernels, [z, slots, d]) => {
          const { buffer, byteOffset } = slots!;
          const labels = new Int32Array(buffer, byteOffset, rows);
          for (let i = 0; i < rows; i++) labels[i] = (7 * i) % units;
          return kernels.softmaxCrossEntropy(
            z!,
            labels,
            d!,
            rows,
            stride,
            units,
          );
        },
    );
  });

  test("squared error", () => {
    property(
      ({ rows, stride }) => [
        floats(rows * stride),
        floats(rows * stride),
        zeros(rows * stride),
      ],
      ({ rows, stride }) =>
        (kernels, [y, target, d]) =>
          kernels.squaredError(y!, target!, d!, rows, stride),
    );
  });
});

describe("optimizers", () => {
  /** Calls with room for the sums of squares, and returns them; without it where nobody reads them. */
  const withSquares = (
    slots: Float32Array,
    isMeasured: boolean,
    call: (squares: Float64Array | null) => void,
  ): number[] => {
    if (!isMeasured) {
      call(null);
      return [];
    }
    const { buffer, byteOffset } = slots;
    const squares = new Float64Array(buffer, byteOffset, UPDATE_SUMS);
    call(squares);
    const result = [...squares];
    squares.fill(0);
    return result;
  };
  const DESCENT = { learningRate: 0.1, momentum: 0.9, weightDecay: 0.003 };
  const room = () => zeros(2 * UPDATE_SUMS);
  const MOMENTUM_AND_MEASURES = [
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ] as const;

  test.each(MOMENTUM_AND_MEASURES)(
    "gradient descent, with momentum: %s, measured: %s",
    (hasMomentum, isMeasured) => {
      property(
        ({ stride }) => [
          floats(stride),
          floats(stride),
          floats(stride),
          room(),
        ],
        () =>
          (kernels, [values, gradient, velocity, slots]) =>
            withSquares(slots!, isMeasured, (squares) =>
              kernels.descend(
                values!,
                gradient!,
                hasMomentum ? velocity! : null,
                DESCENT,
                squares,
              ),
            ),
      );
    },
  );

  test.each(MOMENTUM_AND_MEASURES)(
    "a gradient and the descent along it, with momentum: %s, measured: %s",
    (hasMomentum, isMeasured) => {
      const INPUTS = 7;
      property(
        ({ rows, stride }) => [
          floats(rows * 8),
          floats(rows * stride),
          floats(8 * stride),
          zeros(8 * stride),
          floats(8 * stride),
          room(),
        ],
        ({ rows, stride }) =>
          (kernels, [x, d, values, gradient, velocity, slots]) => {
            for (const all of [values!, velocity!])
              all.fill(0, INPUTS * stride); // padding
            return withSquares(slots!, isMeasured, (squares) =>
              kernels.multiplyAndDescend(
                x!,
                8,
                d!,
                rows,
                INPUTS,
                stride,
                values!,
                gradient!,
                hasMomentum ? velocity! : null,
                DESCENT,
                squares,
              ),
            );
          },
      );
    },
  );

  test.each([true, false])("Adam, measured: %s", (isMeasured) => {
    property(
      ({ stride }) => [
        floats(stride),
        floats(stride),
        floats(stride),
        positiveFloats(stride),
        room(),
      ],
      () => {
        const schedule = {
          power1: 0.9,
          power2: 0.999,
          rate: Math.fround(0.01),
          rootCorrection: Math.fround(0.0316),
        };
        return (kernels, [values, gradient, first, second, slots]) =>
          withSquares(slots!, isMeasured, (squares) =>
            kernels.adapt(
              values!,
              gradient!,
              first!,
              second!,
              schedule,
              0.001,
              squares,
            ),
          );
      },
    );
  });

  test("norms", () => {
    property(
      ({ stride }) => [floats(stride)],
      () =>
        (kernels, [x]) =>
          kernels.norm(x!),
    );
  });
});

describe("statistics", () => {
  test("histograms", () => {
    const BINS = 16;
    property(
      ({ rows, stride }) => [
        finiteFloats(rows * stride),
        zeros(countsLength(BINS)),
      ],
      ({ rows, stride, units }) =>
        (kernels, [values, slots]) => {
          const { buffer, byteOffset, length } = slots!;
          const counts = new Int32Array(buffer, byteOffset, length);
          kernels.countBins(values!, rows, stride, units, 4, BINS, counts);
          const result = [...counts.subarray(0, BINS + 2)];
          counts.fill(0);
          return result;
        },
    );
  });

  test("sums and sums of squares, also of what is not finite", () => {
    property(
      ({ rows, stride }) => [floats(rows * stride), zeros(4)],
      ({ rows, stride, units }) =>
        (kernels, [values, slots]) => {
          const { buffer, byteOffset } = slots!;
          const sums = new Float64Array(buffer, byteOffset, 2);
          kernels.sumMoments(values!, rows, stride, units, values![0]!, sums);
          const result = [...sums];
          sums.fill(0);
          return result;
        },
    );
  });

  test("sums and sums of squares of each column, also of what is not finite", () => {
    property(
      ({ rows, stride }) => [floats(rows * stride), zeros(4 * stride)],
      ({ rows, stride }) =>
        (kernels, [values, slots]) => {
          const { buffer, byteOffset } = slots!;
          const sums = new Float64Array(buffer, byteOffset, stride);
          const squares = new Float64Array(
            buffer,
            byteOffset + sums.byteLength,
            stride,
          );
          kernels.sumColumnMoments(values!, rows, stride, sums, squares);
          const result = [...sums, ...squares];
          slots!.fill(0);
          return result;
        },
    );
  });

  test("values beyond a threshold", () => {
    property(
      ({ rows, stride }) => [floats(rows * stride)],
      ({ rows, stride, units }) =>
        (kernels, [values]) =>
          kernels.countBeyond(values!, rows, stride, units, 2),
    );
  });

  test("sorted columns, and their distances", () => {
    property(
      ({ rows, stride }) => [
        finiteFloats(rows * stride).map((all) => all.map((x) => x + 0)),
        zeros(sortedRows(rows) * stride),
        finiteFloats(rows * stride),
        zeros(2 * stride),
      ],
      ({ rows, stride }) =>
        (kernels, [x, sorted, y, slots]) => {
          kernels.sortColumns(x!, rows, stride, sorted!);
          const { buffer, byteOffset } = slots!;
          const sums = new Float64Array(buffer, byteOffset, stride);
          kernels.sumDistances(sorted!, y!, rows, stride, sums);
          const result = [...sums];
          sums.fill(0);
          for (let i = 0; i < sorted!.length; i++) sorted![i]! += 0; // −0 becomes 0
          return result;
        },
    );
  });

  test("each column is sorted, whatever the number of rows", () => {
    const columns = fc.array(
      fc.float({ noNaN: true, noDefaultInfinity: true }),
      {
        minLength: 1,
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(columns, (column) => {
        const numbers = column.flatMap((value) => [value, -value, 0, 1]);
        const size = 4 * sortedRows(column.length);
        const [{ arrays }] = onBoth(
          [numbers, Array<number>(size).fill(0)],
          (kernels, [x, sorted]) =>
            kernels.sortColumns(x!, column.length, 4, sorted!),
        );
        const first = Array.from(column, (_, i) => arrays[1]![4 * i]!);
        // −0 and 0 are equal: which of them comes first is not said
        const unsigned = (values: readonly number[]) =>
          values.map((value) => value + 0);
        expect(unsigned(first)).toEqual(
          unsigned([...Float32Array.from(column).toSorted()]),
        );
      }),
    );
  });
});
