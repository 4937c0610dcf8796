/**
 * @file Samples as pictures: images of ink, or points in the plane.
 */
import type { Pixels } from "../charts/small/PixelImage";
import type { PlaneFrame } from "../charts/small/planeFrame";
import type { Samples } from "../data/dataSpec";
import type { ShownSamples } from "../data/shownSamples";
import {
  REGION_SIDE,
  type DecisionRegions,
} from "../recording/decisionRegions";

/** Grain below this much ink is paper. */
const PAPER = 0.06;

const known = new WeakMap<Samples, Map<number, Pixels>>();

/** A sample, from 0, always is the same object. The samples must be images. */
export function imageOf(
  { images, inputs }: ShownSamples,
  part: Samples,
  sample: number,
): Pixels {
  const ofPart = known.get(part) ?? new Map<number, Pixels>();
  known.set(part, ofPart);
  const found = ofPart.get(sample);
  if (found) return found;
  const values = part.features
    .subarray(sample * inputs, (sample + 1) * inputs)
    .map((ink) => (ink < PAPER ? 0 : ink));
  const pixels = { size: images?.size ?? 0, values };
  ofPart.set(sample, pixels);
  return pixels;
}

/** Beyond the outermost point. */
const MARGIN = 1.05;

/** The samples must be points; `marked`: those that stand out, from 0; `followed`: of the probe, from 0, all of which may be chosen. */
export function planeOf(
  { outputs, probe }: ShownSamples,
  part: Samples,
  regions: DecisionRegions | null,
  marked: readonly number[],
  followed: number | null = null,
): PlaneFrame {
  return {
    extent: regions?.extent ?? MARGIN * featureReach(part.features),
    regions: regions && { side: REGION_SIDE, classes: regions.classes },
    classCount: outputs,
    points: part.features,
    classes: part.labels,
    marked: new Set(marked),
    choices: followed === null ? null : probe.features,
    cross: followed === null ? null : featurePoint(probe, followed),
  };
}

function featureReach(features: Float32Array): number {
  let most = 1;
  for (const value of features) most = Math.max(most, Math.abs(value));
  return most;
}

const featurePoint = (
  { features }: Samples,
  sample: number,
): readonly [number, number] => [
  features[2 * sample]!,
  features[2 * sample + 1]!,
];
