/**
 * @file The samples of a data set that the reader may look at: images as they were drawn, or points where the network
 * sees them.
 */
import {
  imageSide,
  type DataSet,
  type DataSpec,
  type Samples,
} from "./dataSpec";

export interface ShownSamples {
  /** Pixels per side where the samples are images: row by row, paper 0, ink about 1, as they were drawn. Null: points [x, y], standardised. */
  readonly images: { readonly size: number } | null;
  readonly inputs: number;
  readonly outputs: number;
  readonly heldOut: Samples;
  readonly probe: Samples;
}

/** What the data set holds now, in memory of its own. */
export function copySamples(
  spec: DataSpec,
  { inputs, outputs, heldOut, probe }: DataSet,
): ShownSamples {
  const copy = ({ count, features, labels }: Samples): Samples => ({
    count,
    features: features.slice(),
    labels: labels.slice(),
  });
  const size = imageSide(spec);
  return {
    images: size === null ? null : { size },
    inputs,
    outputs,
    heldOut: copy(heldOut),
    probe: copy(probe),
  };
}
