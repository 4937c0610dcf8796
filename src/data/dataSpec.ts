/**
 * @file The kinds of data, the plain-data description of a data set, and what every data set yields.
 */
import { FIGURE, IMAGE, type DataKindObject } from "./dataKind";

/** All kinds, in the order in which they are offered. */
export const DATA = {
  digits: IMAGE,
  spirals: FIGURE,
  rings: FIGURE,
  xor: FIGURE,
  gaussians: FIGURE,
} satisfies Readonly<Record<string, DataKindObject>>;

export type DataKind = keyof typeof DATA;
export const DATA_KINDS = Object.keys(DATA) as readonly DataKind[];

/** The names of the numbers that data sets have. */
export type DataParameter = (typeof DATA)[DataKind]["parameter"]["name"];

type KindWith<Name extends DataParameter> = {
  [Kind in DataKind]: (typeof DATA)[Kind]["parameter"]["name"] extends Name
    ? Kind
    : never;
}[DataKind];

/** A kind, and its number: `{kind: "digits", size: 12}`, `{kind: "xor", noise: 0.1}`. */
export type DataSpec = {
  [Name in DataParameter]: { readonly kind: KindWith<Name> } & {
    readonly [Own in Name]: number;
  };
}[DataParameter];

export const parameterName = (kind: DataKind): DataParameter =>
  DATA[kind].parameter.name;

export function parameterOf(spec: DataSpec): number {
  const numbers: Partial<Record<DataParameter, number>> = spec;
  return numbers[parameterName(spec.kind)]!;
}

/** The data set of a kind; its number is as usual before it has been chosen. */
export const dataOf = (
  kind: DataKind,
  value: number = DATA[kind].parameter.usual,
): DataSpec => ({ kind, [parameterName(kind)]: value }) as DataSpec;

/** Pixels per side where the samples are images; null where they are points in the plane. */
export function imageSide(spec: DataSpec): number | null {
  const { shape } = DATA[spec.kind];
  return shape.kind === "image" ? shape.side(parameterOf(spec)) : null;
}

/** Samples of the probe. */
export const PROBE = 128;

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
