/**
 * @file Which data set is drawn how. A new kind of data is added here and in dataSpec.ts.
 */
import { RandomStream, STREAM } from "../engine/random";
import type { DataSpec } from "./dataSpec";
import { digits } from "./digits/digits";
import { gaussians } from "./gaussians";
import { rings } from "./rings";
import type { SampleSource } from "./sampleSource";
import { spirals } from "./spirals";
import { xor } from "./xor";

const PLANE = { spirals, rings, xor, gaussians };

/** `seed`: unsigned 32-bit integer. */
export function createSource(spec: DataSpec, seed: number): SampleSource {
  const stream = new RandomStream(seed, STREAM.data);
  return spec.kind === "digits"
    ? digits(spec.size, stream)
    : PLANE[spec.kind](spec.noise, stream);
}

/** The next `count` samples, not yet standardised; classes take turns, so that they are as balanced as `count` allows. */
export function drawSamples(
  source: SampleSource,
  count: number,
): { count: number; features: Float32Array; labels: Int32Array } {
  const features = new Float32Array(count * source.inputs);
  const labels = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    labels[i] = i % source.outputs;
    source.draw(
      labels[i]!,
      features.subarray(i * source.inputs, (i + 1) * source.inputs),
    );
  }
  return { count, features, labels };
}
