/**
 * @file The measures of the outcome strip's third chart, read off a recording.
 */
import type { Tap } from "../recording/chunk";
import type { Recording } from "../recording/recording";
import type { Measure } from "./labState";

/** The measure of a layer, counted from 1, by column. Drift, std and mean are those of the tap. */
export function measureOf(
  recording: Recording,
  measure: Measure,
  layer: number,
  tap: Tap,
): (column: number) => number {
  const { saturated, taps } = recording.layer(layer - 1);
  const { gradientNorm, weightNorm, updateNorm } = recording;
  const denseLayers = recording.shape.units.length + 1;
  const dense = (column: number) => column * denseLayers + layer - 1;
  switch (measure) {
    case "drift":
    case "std":
    case "mean": {
      const values = taps[tap][measure];
      return (column) => values[column]!;
    }
    case "saturated":
      return (column) => saturated[column]!;
    case "gradientNorm":
      return (column) => gradientNorm[dense(column)]!;
    case "weightNorm":
      return (column) => weightNorm[dense(column)]!;
    case "updateRatio":
      return (column) =>
        updateNorm[dense(column)]! / weightNorm[dense(column)]!;
    default:
      return measure satisfies never;
  }
}
