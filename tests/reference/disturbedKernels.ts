/**
 * @file Kernels whose every result is disturbed: what rounding does to a run is seen by rounding otherwise (Monte Carlo
 * arithmetic, Parker 1997).
 */
import { plainKernels } from "../../src/engine/kernels/plainKernels";
import type { Kernels } from "../../src/engine/kernels/plainKernels";

/** Changes the numbers in place, each by about as much as rounding does. Zeros stay zeros: padding is made of them. */
export type Disturb = (values: Float32Array) => void;

/** Which arguments of a training kernel are what it yields. Kernels that only move or measure numbers are left alone. */
const RESULTS = {
  multiply: [4],
  multiplyTransposed: [3],
  sumColumns: [1],
  activate: [2],
  activateBackward: [3],
  measureColumns: [1, 2],
  normalizeColumns: [5, 6],
  normalizeRows: [3, 4, 5],
  batchNormBackward: [0, 4, 5],
  layerNormBackward: [0, 4, 5],
  centreColumns: [3],
  centreBackward: [0, 1],
  softmaxCrossEntropy: [2],
  squaredError: [2],
  descend: [0, 2],
  adapt: [0, 2, 3],
} satisfies Partial<Record<keyof Kernels, readonly number[]>>;

export function disturbKernels(disturb: Disturb): Kernels {
  const disturbed = Object.entries(RESULTS).map(([name, results]) => {
    const kernel = plainKernels[name as keyof Kernels] as (
      ...args: unknown[]
    ) => unknown;
    return [
      name,
      (...args: unknown[]) => {
        const value = kernel(...args);
        for (const result of results)
          if (args[result] !== null) disturb(args[result] as Float32Array);
        return value;
      },
    ] as const;
  });
  const kernels = {
    ...plainKernels,
    ...Object.fromEntries(disturbed),
  } as Kernels;
  return { ...kernels, multiplyAndDescend: inTwoSteps(kernels) };
}

/** So that the update sees the disturbed gradient. */
const inTwoSteps =
  (kernels: Kernels): Kernels["multiplyAndDescend"] =>
  (x, xStride, d, batch, rows, columns, values, gradient, ...update) => {
    kernels.multiplyTransposed(x, xStride, d, gradient, batch, rows, columns);
    kernels.descend(values, gradient, ...update);
  };
