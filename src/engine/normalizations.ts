/**
 * @file The normalizations, each one object; what they compute stands in layerPass.ts.
 */

export type KeptWord = "kept" | "keptcentre";

export interface NormalizationObject {
  /** In the address, one for each layer. */
  readonly letter: string;
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

const none: NormalizationObject = {
  letter: "0",
  word: "plain",
  keptWord: null,
  isOverBatch: false,
  hasScale: false,
  hasShift: false,
};

/** Ioffe & Szegedy 2015, Algorithm 1. */
const batch: NormalizationObject = {
  letter: "1",
  word: "batch",
  keptWord: "kept",
  isOverBatch: true,
  hasScale: true,
  hasShift: true,
};

/** Ba et al. 2016. */
const layer: NormalizationObject = {
  letter: "L",
  word: "layer",
  keptWord: null,
  isOverBatch: false,
  hasScale: true,
  hasShift: true,
};

/** Subtracts the mean alone: mean-only batch normalization (Salimans & Kingma 2016). */
const centre: NormalizationObject = {
  letter: "C",
  word: "centre",
  keptWord: "keptcentre",
  isOverBatch: true,
  hasScale: false,
  hasShift: true,
};

/** By the names that files use, in the order in which they are offered. */
export const NORMALIZATION_OBJECTS = { none, batch, layer, centre } as const;

export type Normalization = keyof typeof NORMALIZATION_OBJECTS;

export const NORMALIZATIONS = Object.keys(
  NORMALIZATION_OBJECTS,
) as readonly Normalization[];
