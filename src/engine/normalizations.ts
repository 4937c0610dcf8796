/**
 * @file The normalizations, each one object for what it is and beside it one for what it computes: the page knows all of them and
 * computes none. They compute with the kernels that they are given, allocate nothing, and change no parameter and no running
 * statistic.
 */
import { batchNormBackwardStopped, invertDeviation } from "./kernels/batchNorm";
import type { Kernels } from "./kernels/plainKernels";

export type KeptWord = "kept" | "keptcentre";

/** What is normalized with, where statistics are over the mini-batch: the statistics of the rows at hand, or the running ones. */
export type Statistics = "own" | "running";

type Vector = Float32Array | null;

/** What of a dense layer a normalization needs: [paddedUnits] each, null where the layer has none. */
export interface NormalizedLayer {
  readonly spec: { readonly stopGradient?: boolean };
  readonly units: number;
  readonly gamma: Vector;
  readonly dGamma: Vector;
  readonly beta: Vector;
  readonly dBeta: Vector;
  readonly runningMean: Vector;
  readonly runningVariance: Vector;
}

/** What of a layer's buffers a normalization needs; their shapes stand in layerBuffers.ts. */
export interface NormalizationBuffers {
  readonly stride: number;
  readonly normalized: Float32Array;
  readonly mean: Float32Array;
  readonly variance: Float32Array;
  readonly inverseDeviation: Float32Array;
}

export interface NormalizationObject {
  /** In the address, one for each layer. */
  readonly letter: string;
  /** What a switch of it carries, in any language; empty for the two between which a switch goes, off and on. */
  readonly sign: string;
  /** An intervention in the address that gives it to a layer. */
  readonly word: string;
  /** One with which the layer goes on computing what it did; null where none can. */
  readonly keptWord: KeptWord | null;
  /**
   * Whether μ (and σ) are each unit's over the mini-batch. Then running ones stand in for them in use, a bias that comes
   * before does nothing, and the layer can begin with it so that the network goes on computing what it did.
   */
  readonly isOverBatch: boolean;
  /** Whether it divides by σ and multiplies by γ. */
  readonly hasScale: boolean;
  /** Whether it subtracts μ and adds β. */
  readonly hasShift: boolean;
}

export interface NormalizationPass {
  /**
   * x becomes y, both [rows, stride]; they may be one array. Fills the buffers: x̂ where it is divided by σ, and the
   * statistics of the rows where these are wanted.
   */
  readonly forward: (
    kernels: Kernels,
    layer: NormalizedLayer,
    buffers: NormalizationBuffers,
    x: Float32Array,
    y: Float32Array,
    rows: number,
    statistics: Statistics,
  ) => void;
  /** d: [rows, stride], dL/dy becomes dL/dx in place. Writes dγ and dβ; the buffers are those that `forward` filled. */
  readonly backward: (
    kernels: Kernels,
    layer: NormalizedLayer,
    buffers: NormalizationBuffers,
    d: Float32Array,
    rows: number,
  ) => void;
  /**
   * What `forward` did, done again in place to values of each unit in another order, by the same operations; it is never
   * decreasing where γ ≥ 0. Null where what becomes of a value depends on the other units.
   */
  readonly reapply:
    | ((
        kernels: Kernels,
        layer: NormalizedLayer,
        buffers: NormalizationBuffers,
        values: Float32Array,
        rows: number,
        statistics: Statistics,
      ) => void)
    | null;
}

const none: NormalizationObject = {
  letter: "0",
  sign: "",
  word: "plain",
  keptWord: null,
  isOverBatch: false,
  hasScale: false,
  hasShift: false,
};

const nonePass: NormalizationPass = {
  forward(_kernels, _layer, { stride }, x, y, rows) {
    if (x !== y) y.set(x.subarray(0, rows * stride));
  },
  backward() {},
  reapply() {},
};

/** Ioffe & Szegedy 2015, Algorithm 1. */
const batch: NormalizationObject = {
  letter: "1",
  sign: "",
  word: "batch",
  keptWord: "kept",
  isOverBatch: true,
  hasScale: true,
  hasShift: true,
};

const batchPass: NormalizationPass = {
  forward(kernels, layer, buffers, x, y, rows, statistics) {
    const { mean, variance, inverseDeviation, normalized, stride } = buffers;
    const { gamma, beta, runningMean, runningVariance } = layer;
    const isOwn = statistics === "own";
    if (isOwn) kernels.measureColumns(x, mean, variance, rows, stride);
    invertDeviation(
      isOwn ? variance : runningVariance!,
      inverseDeviation,
      stride,
    );
    kernels.normalizeColumns(
      x,
      isOwn ? mean : runningMean!,
      inverseDeviation,
      gamma!,
      beta!,
      normalized,
      y,
      rows,
      stride,
    );
  },
  backward(kernels, layer, buffers, d, rows) {
    const { normalized, inverseDeviation, stride } = buffers;
    const backward = layer.spec.stopGradient
      ? batchNormBackwardStopped
      : kernels.batchNormBackward;
    backward(
      d,
      normalized,
      inverseDeviation,
      layer.gamma!,
      layer.dGamma!,
      layer.dBeta!,
      rows,
      stride,
    );
  },
  reapply(kernels, layer, buffers, values, rows, statistics) {
    kernels.normalizeColumns(
      values,
      statistics === "own" ? buffers.mean : layer.runningMean!,
      buffers.inverseDeviation,
      layer.gamma!,
      layer.beta!,
      values,
      values,
      rows,
      buffers.stride,
    );
  },
};

/** Ba et al. 2016. */
const layer: NormalizationObject = {
  letter: "L",
  sign: "LN",
  word: "layer",
  keptWord: null,
  isOverBatch: false,
  hasScale: true,
  hasShift: true,
};

const layerPass: NormalizationPass = {
  forward(kernels, layer, buffers, x, y, rows) {
    kernels.normalizeRows(
      x,
      layer.gamma!,
      layer.beta!,
      buffers.inverseDeviation,
      buffers.normalized,
      y,
      rows,
      buffers.stride,
      layer.units,
    );
  },
  backward(kernels, layer, buffers, d, rows) {
    kernels.layerNormBackward(
      d,
      buffers.normalized,
      buffers.inverseDeviation,
      layer.gamma!,
      layer.dGamma!,
      layer.dBeta!,
      rows,
      buffers.stride,
      layer.units,
    );
  },
  reapply: null,
};

/** Subtracts the mean alone: mean-only batch normalization (Salimans & Kingma 2016). */
const centre: NormalizationObject = {
  letter: "C",
  sign: "−μ",
  word: "centre",
  keptWord: "keptcentre",
  isOverBatch: true,
  hasScale: false,
  hasShift: true,
};

const centrePass: NormalizationPass = {
  forward(kernels, layer, buffers, x, y, rows, statistics) {
    const { stride } = buffers;
    const isOwn = statistics === "own";
    const mean = isOwn ? buffers.mean : layer.runningMean!;
    if (isOwn) kernels.averageColumns(x, mean, rows, stride);
    kernels.centreColumns(x, mean, layer.beta!, y, rows, stride);
  },
  backward(kernels, layer, { stride }, d, rows) {
    if (layer.spec.stopGradient)
      kernels.sumColumns(d, layer.dBeta!, rows, stride);
    else kernels.centreBackward(d, layer.dBeta!, rows, stride);
  },
  reapply(kernels, layer, { mean, stride }, values, rows, statistics) {
    kernels.centreColumns(
      values,
      statistics === "own" ? mean : layer.runningMean!,
      layer.beta!,
      values,
      rows,
      stride,
    );
  },
};

/** By the names that files use, in the order in which they are offered. */
export const NORMALIZATION_OBJECTS = { none, batch, layer, centre } as const;

export type Normalization = keyof typeof NORMALIZATION_OBJECTS;

/** What computes each of them. */
export const NORMALIZATION_PASSES: Readonly<
  Record<Normalization, NormalizationPass>
> = {
  none: nonePass,
  batch: batchPass,
  layer: layerPass,
  centre: centrePass,
};

export const NORMALIZATIONS = Object.keys(
  NORMALIZATION_OBJECTS,
) as readonly Normalization[];
