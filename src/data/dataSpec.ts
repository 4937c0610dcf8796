/**
 * @file Plain-data description of a data set, and what every data set yields.
 */

export const DATA_KINDS = [
  "digits",
  "spirals",
  "rings",
  "xor",
  "gaussians",
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

export type DataSpec =
  /** Drawn digits 0–9; `size`: pixels per side, 8 to 28. */
  | { readonly kind: "digits"; readonly size: number }
  /** Points in the plane; `noise`: standard deviation of the jitter, in units of the figure's radius, 0 to 1. */
  | { readonly kind: Exclude<DataKind, "digits">; readonly noise: number };

/** Samples row by row. */
export interface Samples {
  readonly count: number;
  /** [count, inputs], standardised with the training part's statistics. */
  readonly features: Float32Array;
  /** [count], class 0 … outputs − 1. */
  readonly labels: Int32Array;
}

/** A data set is a pure function of (DataSpec, seed). The three parts share no sample. */
export interface DataSet {
  readonly inputs: number;
  readonly outputs: number;
  readonly training: Samples;
  readonly heldOut: Samples;
  /** The fixed set on which distributions are measured. */
  readonly probe: Samples;
}
