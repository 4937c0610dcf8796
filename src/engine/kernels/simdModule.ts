/**
 * @file The WebAssembly module in simd/ as the engine sees it: functions of addresses and numbers.
 */

export type Call<Result> = (...addressesAndNumbers: number[]) => Result;

/** The module's exports; see simd/kernels.as.ts. */
export interface SimdModule {
  readonly adapt: Call<void>;
  readonly averageColumns: Call<void>;
  readonly batchNormBackward: Call<void>;
  readonly centreBackward: Call<void>;
  readonly centreColumns: Call<void>;
  readonly countBeyond: Call<number>;
  readonly countBins: Call<void>;
  readonly descend: Call<void>;
  readonly gatherRows: Call<void>;
  readonly layerNormBackward: Call<void>;
  readonly leakyReluBackward: Call<void>;
  readonly leakyReluForward: Call<void>;
  readonly measureColumns: Call<void>;
  readonly multiply: Call<void>;
  readonly multiplyAndDescend: Call<void>;
  readonly multiplyTransposed: Call<void>;
  readonly norm: Call<number>;
  readonly normalizeColumns: Call<void>;
  readonly normalizeRows: Call<void>;
  readonly reluBackward: Call<void>;
  readonly reluForward: Call<void>;
  readonly sigmoidBackward: Call<void>;
  readonly sigmoidForward: Call<void>;
  readonly siluBackward: Call<void>;
  readonly siluForward: Call<void>;
  readonly softmaxCrossEntropy: Call<number>;
  readonly sortColumns: Call<void>;
  readonly squaredError: Call<number>;
  readonly sumColumnMoments: Call<void>;
  readonly sumColumns: Call<void>;
  readonly sumDistances: Call<void>;
  readonly sumMoments: Call<void>;
  readonly tanhBackward: Call<void>;
  readonly tanhForward: Call<void>;
  readonly transpose: Call<void>;
}

/** Address of an array in the module's memory. */
export const at = (array: Float32Array | Float64Array | Int32Array): number =>
  array.byteOffset;

/** Address 0 stands for no array: none ever lies there. */
const NO_ARRAY = 0;

export const atOrNone = (array: Float32Array | Float64Array | null): number =>
  array === null ? NO_ARRAY : at(array);
