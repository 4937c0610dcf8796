/**
 * @file Columns of which one has no array.
 */
import type { LayerColumns } from "../../../src/recording/chunk";
import { createColumns } from "../../../src/recording/columns";

const shape = { units: [1], probeSamples: 1, steps: 1 };
const { layers } = createColumns(shape, {
  floats: (width) => new Float32Array(width),
  counts: (width) => new Uint32Array(width),
});
const { stuckUnits: _, ...rest } = layers[0]!;
export const columns: LayerColumns = rest;
