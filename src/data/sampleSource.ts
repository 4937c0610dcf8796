/**
 * @file What every data set is made from: something that draws one sample of a class after another.
 */

/** Draws are random; each source owns its streams, so that the same source always draws the same sequence. */
export interface SampleSource {
  readonly inputs: number;
  readonly outputs: number;
  /** Writes `inputs` values, not yet standardised, to `out`. */
  draw(label: number, out: Float32Array): void;
}
