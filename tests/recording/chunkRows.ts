/**
 * @file Rows of made-up numbers, each telling its step, for tests of how they travel.
 */
import type { RecordingShape } from "../../src/recording/chunk";
import type { ChunkBuilder } from "../../src/recording/chunkBuilder";
import { seriesOf } from "../../src/recording/columns";

export const SHAPE: RecordingShape = {
  units: [3, 2],
  probeSamples: 4,
  steps: 40,
};

/** Writes `step` + the place of the array to every number of a new row. */
export function addRow(builder: ChunkBuilder, step: number): void {
  const row = builder.addRow(step);
  seriesOf(builder.columns).forEach(({ values, width }, place) =>
    values.fill(step + place, row * width, (row + 1) * width),
  );
}
