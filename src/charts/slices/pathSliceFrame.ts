/**
 * @file What a path slice is drawn from.
 */
import type { Domain } from "../axis/valueScale";
import type { Histogram } from "./bars";

/** Values of one sample among those of all. */
export interface SampleMarks {
  readonly values: ArrayLike<number>;
  /** How far each of them reaches from one circumstance to the other; null: not known. */
  readonly least: ArrayLike<number> | null;
  readonly greatest: ArrayLike<number> | null;
}

export interface PathSliceSide {
  readonly histogram: Histogram | null;
  readonly marks: SampleMarks | null;
  /** The marks are of another step than the histogram. */
  readonly stale: boolean;
}

export interface PathSliceFrame {
  readonly left: PathSliceSide;
  readonly right: PathSliceSide;
  readonly domain: Domain;
}

/** The least and the greatest of each column of [rows, columns]. */
export function reachOfColumns(
  values: Float32Array,
  columns: number,
): { readonly least: Float32Array; readonly greatest: Float32Array } {
  const least = values.slice(0, columns);
  const greatest = values.slice(0, columns);
  for (let i = columns; i < values.length; i++) {
    const column = i % columns;
    least[column] = Math.min(least[column]!, values[i]!);
    greatest[column] = Math.max(greatest[column]!, values[i]!);
  }
  return { least, greatest };
}
