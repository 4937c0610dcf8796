/**
 * @file Raw samples of a data set, drawn one after another.
 */
import { RandomStream, STREAM } from "../engine/random";
import type { SampleSource } from "./dataKind";
import { DATA, parameterOf, type DataSpec } from "./dataSpec";

/** `seed`: unsigned 32-bit integer. */
export function createSource(spec: DataSpec, seed: number): SampleSource {
  const stream = new RandomStream(seed, STREAM.data);
  return DATA[spec.kind].source(parameterOf(spec), stream);
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
