/**
 * @file A data set's three parts.
 */
import { DATA, type DataSet, type DataSpec } from "./dataSpec";
import { copySamples, type ShownSamples } from "./shownSamples";
import { createSource, drawSamples } from "./sources";
import { measureFeatures, standardise } from "./standardise";

const HELD_OUT = 500;
/** Samples of the probe. */
export const PROBE = 128;

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
