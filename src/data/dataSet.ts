/**
 * @file A data set's three parts, drawn from its source.
 */
import { RandomStream, STREAM } from "../engine/random";
import type { CreateSource, SampleSource } from "./dataKind";
import {
  DATA,
  parameterOf,
  PROBE,
  type DataKind,
  type DataSet,
  type DataSpec,
} from "./dataSpec";
import { digits } from "./digits/digits";
import { gaussians, rings, spirals, xor } from "./figures";
import { copySamples, type ShownSamples } from "./shownSamples";
import { measureFeatures, standardise } from "./standardise";

export type SourceOfKind = Readonly<Record<DataKind, CreateSource>>;

/** Apart from the kinds' objects: the page knows all kinds and draws none at first. */
export const SOURCES: SourceOfKind = {
  digits,
  spirals,
  rings,
  xor,
  gaussians,
};

const HELD_OUT = 500;

/** How long samples and answers are, and how many there are, without one being drawn. */
export function countSamples(spec: DataSpec) {
  const { inputs, outputs } = createSource(spec, 0);
  const training = DATA[spec.kind].trainingCount;
  return { inputs, outputs, training, heldOut: HELD_OUT, probe: PROBE };
}

/** A pure function of (spec, seed). Allocates. `seed`: unsigned 32-bit integer; validity of `spec` is the caller's. */
export function createDataSet(spec: DataSpec, seed: number): DataSet {
  const data = drawDataSet(spec, seed);
  standardiseAll(data);
  return data;
}

/** A data set, and those of its samples that are shown to the reader. */
export function createShownDataSet(
  spec: DataSpec,
  seed: number,
): { readonly data: DataSet; readonly shown: ShownSamples } {
  const data = drawDataSet(spec, seed);
  const drawn = copySamples(spec, data);
  standardiseAll(data);
  return {
    data,
    shown: drawn.images === null ? copySamples(spec, data) : drawn,
  };
}

/** The parts as they are drawn, not yet standardised. */
function drawDataSet(spec: DataSpec, seed: number): DataSet {
  const source = createSource(spec, seed);
  const training = drawSamples(source, DATA[spec.kind].trainingCount);
  const heldOut = drawSamples(source, HELD_OUT);
  const probe = drawSamples(source, PROBE);
  const { inputs, outputs } = source;
  return { inputs, outputs, training, heldOut, probe };
}

/** Standardises all parts in place. */
function standardiseAll({ inputs, training, heldOut, probe }: DataSet): void {
  const by = measureFeatures(training.features, inputs);
  for (const part of [training, heldOut, probe]) standardise(part.features, by);
}

/** `seed`: unsigned 32-bit integer. */
export function createSource(spec: DataSpec, seed: number): SampleSource {
  const stream = new RandomStream(seed, STREAM.data);
  return SOURCES[spec.kind](parameterOf(spec), stream);
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

export type CreateDataSet = (spec: DataSpec, seed: number) => DataSet;

/** Creates data sets; asked for the same twice in a row, it returns the same object, which nobody may change. */
export function keepDataSet(): CreateDataSet {
  let key = "";
  let kept: DataSet | null = null;
  return (spec, seed) => {
    const wanted = JSON.stringify([spec, seed]);
    if (kept === null || wanted !== key) {
      kept = null; // gives its memory back before more is taken
      kept = createDataSet(spec, seed);
      key = wanted;
    }
    return kept;
  };
}
