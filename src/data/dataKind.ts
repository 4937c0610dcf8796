/**
 * @file What a kind of data is: what the page asks of it before a sample is drawn, and how samples are drawn.
 */
import type { RandomStream } from "../engine/random";

/** Draws one sample of a class after another. Each source owns its streams: the same source always draws the same sequence. */
export interface SampleSource {
  readonly inputs: number;
  readonly outputs: number;
  /** Writes `inputs` values, not yet standardised, to `out`. */
  draw(label: number, out: Float32Array): void;
}

/** What the values of a sample are: pixels of a square image, row by row, or x and y of a point in the plane. */
export type SampleShape =
  /** `side`: pixels per side, by the parameter's value. */
  | { readonly kind: "image"; readonly side: (value: number) => number }
  | { readonly kind: "plane" };

/** How a kind's samples are drawn; `value`: the parameter's. */
export type CreateSource = (
  value: number,
  stream: RandomStream,
) => SampleSource;

export interface DataKindObject<Parameter extends string = string> {
  /** The one number that can be chosen, by its name in a spec, and what it is before it has been. */
  readonly parameter: { readonly name: Parameter; readonly usual: number };
  readonly shape: SampleShape;
  /** Samples of the training part. */
  readonly trainingCount: number;
}

/** A square image. */
export const IMAGE: DataKindObject<"size"> = {
  parameter: { name: "size", usual: 12 },
  shape: { kind: "image", side: (size) => size },
  trainingCount: 4000,
};

/** A figure in the plane; `noise`: standard deviation of the jitter, in units of the figure's radius, 0 to 1. */
export const FIGURE: DataKindObject<"noise"> = {
  parameter: { name: "noise", usual: 0.1 },
  shape: { kind: "plane" },
  trainingCount: 1000,
};
