/**
 * @file The measures of the outcome strip's third chart, read off a recording.
 */
import type { Tap } from "../recording/chunk";
import type { Recording } from "../recording/recording";
import type { Measure } from "./labState";
import { pathLength } from "./pathLength";

/**
 * The measure of a layer, counted from 1, by column. Drift, speed, path, std and mean are those of the tap. Measures of weights
 * are there for the output layer too, behind the hidden ones.
 */
export function measureOf(
  recording: Recording,
  measure: Measure,
  layer: number,
  tap: Tap,
): (column: number) => number {
  switch (measure) {
    case "drift":
    case "speed":
    case "std":
    case "mean": {
      const values = recording.layer(layer - 1).taps[tap][measure];
      return (column) => values[column]!;
    }
    case "path": {
      const { columns, stride } = recording;
      const series = recording.layer(layer - 1).taps[tap];
      const values = pathLength(series, columns, stride);
      return (column) => values[column]!;
    }
    case "saturated":
    case "lag": {
      const values = recording.layer(layer - 1)[measure];
      return (column) => values[column]!;
    }
    case "updateRatio":
      return ratioOf(recording, layer);
    case "gradientNorm":
    case "weightNorm":
    case "shiftRelative":
    case "shiftCosine":
    case "shiftL2":
      return denseOf(recording, recording.series[measure], layer);
    default:
      return measure satisfies never;
  }
}

function ratioOf(recording: Recording, layer: number) {
  const update = denseOf(recording, recording.series.updateNorm, layer);
  const weight = denseOf(recording, recording.series.weightNorm, layer);
  return (column: number) => update(column) / weight(column);
}

function denseOf({ shape }: Recording, values: Float32Array, layer: number) {
  const denseLayers = shape.units.length + 1;
  return (column: number) => values[column * denseLayers + layer - 1]!;
}
