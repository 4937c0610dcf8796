/**
 * @file A few raw samples of a data set, for a small picture of it.
 */
import { imageSide, type DataSpec } from "./dataSpec";
import { createSource, drawSamples } from "./dataSet";

/** Pixels are row by row, 0 paper to 1 ink. Points are x, y in units of the figure's radius: a few lie outside ±1. */
export type Thumbnail =
  | {
      readonly kind: "images";
      readonly size: number;
      readonly images: readonly Float32Array[];
    }
  | {
      readonly kind: "points";
      /** [count, 2] */
      readonly points: Float32Array;
      readonly labels: Int32Array;
    };

const SEED = 1;
const POINTS = 120;

/** One image of each class, or 120 points: a function of the spec alone, whatever the experiment's seed. */
export function thumbnail(spec: DataSpec): Thumbnail {
  const source = createSource(spec, SEED);
  const size = imageSide(spec);
  if (size === null) {
    const { features, labels } = drawSamples(source, POINTS);
    return { kind: "points", points: features, labels };
  }
  const { inputs, outputs } = source;
  const { features } = drawSamples(source, outputs);
  const images = Array.from({ length: outputs }, (_, i) =>
    features.slice(i * inputs, (i + 1) * inputs).map(clamp),
  );
  return { kind: "images", size, images };
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
