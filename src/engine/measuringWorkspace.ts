/**
 * @file What the measures of given values are computed with. They need no network: the page, which measures single units, need not
 * fetch what trains.
 */
import { layOut, type Describe } from "./arena";
import { sortColumns, sumDistances } from "./kernels/sortColumns";
import {
  countBeyond,
  countBins,
  sumColumnMoments,
  sumMoments,
} from "./kernels/statistics";

export const measuringKernels = {
  countBeyond,
  countBins,
  sortColumns,
  sumColumnMoments,
  sumDistances,
  sumMoments,
} as const;

/** What is documented at these holds for all. */
export type MeasuringKernels = typeof measuringKernels;

export interface MeasuringWorkspace {
  readonly kernels: MeasuringKernels;
  /** Kernels must be given arrays that were laid out here, and no others. */
  readonly layOut: <T>(describe: Describe<T>) => T;
}

/** TypeScript alone; every description has an arena of its own. */
export const plainMeasuring: MeasuringWorkspace = {
  kernels: measuringKernels,
  layOut,
};
