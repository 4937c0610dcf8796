/**
 * @file Rows of made-up numbers, each telling its step, for tests of how they travel.
 */
import { BINS, TAPS, type RecordingShape } from "../../src/recording/chunk";
import type { ChunkBuilder } from "../../src/recording/chunkBuilder";
import { seriesOf } from "../../src/recording/columns";

export const SHAPE: RecordingShape = {
  units: [3, 2],
  probeSamples: 4,
  steps: 40,
};

/** Writes `step` + the place of the array to every number of a new row, over ±range. */
export function addRow(builder: ChunkBuilder, step: number, range = 1): void {
  const row = builder.addRow(step);
  SHAPE.units.forEach((_, l) =>
    TAPS.forEach((tap) => builder.widen(l, tap, range)),
  );
  seriesOf(builder.columns).forEach(({ values, width }, place) =>
    values.fill(step + place, row * width, (row + 1) * width),
  );
}

/** Pairs of a histogram of equal counts, merged: twice the count in the middle half. */
export const mergedOnce = (count: number): number[] =>
  Array.from({ length: BINS }, (_, bin) =>
    bin < BINS / 4 || bin >= (3 * BINS) / 4 ? 0 : 2 * count,
  );
