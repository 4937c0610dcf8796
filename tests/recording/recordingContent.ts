/**
 * @file What a Recording says, as plain values that can be compared.
 */
import { BINS, recordedUnits, TAPS } from "../../src/recording/chunk";
import { DENSE_SERIES } from "../../src/recording/columns";
import type { Recording, TapSeries } from "../../src/recording/recording";

export type ColumnContent = ReturnType<typeof columnContent>;

function tapContent(tap: TapSeries, column: number) {
  const histogram = tap.counts.subarray(column * BINS, (column + 1) * BINS);
  return {
    range: tap.range,
    counts: [...histogram],
    below: tap.below[column]!,
    above: tap.above[column]!,
    mean: tap.mean[column]!,
    std: tap.std[column]!,
    percentile15: tap.percentile15[column]!,
    percentile50: tap.percentile50[column]!,
    percentile85: tap.percentile85[column]!,
    drift: tap.drift[column]!,
    speed: tap.speed[column]!,
  };
}

function columnContent(recording: Recording, column: number) {
  const { loss, batchAccuracy, heldOutAccuracy, shape } = recording;
  const layers = recordedUnits(shape).map((_, l) => recording.layer(l));
  const widths = shape.units.length + 1;
  const norms = (values: Float32Array) => [
    ...values.subarray(column * widths, (column + 1) * widths),
  ];
  return {
    step: recording.stepOf(column),
    loss: loss[column],
    batchAccuracy: batchAccuracy[column],
    heldOutAccuracy: heldOutAccuracy[column],
    heldOutTrainingAccuracy: recording.heldOutTrainingAccuracy[column],
    dense: DENSE_SERIES.map((name) => norms(recording[name])),
    layers: layers.map(({ taps, saturated, lag }) => ({
      saturated: saturated[column],
      lag: lag[column],
      taps: TAPS.map((tap) => tapContent(taps[tap], column)),
    })),
  };
}

/** Every recorded column. */
export const contentOf = (recording: Recording): readonly ColumnContent[] =>
  Array.from({ length: recording.columns }, (_, column) =>
    columnContent(recording, column),
  );
