/**
 * @file Columns of which one has no array.
 */
import type { LayerColumns } from "../../../src/recording/chunk";
import { createLayerColumns } from "../../../src/recording/columns";

const shape = { units: [1], probeSamples: 1, steps: 1 };
const [layer] = createLayerColumns(shape, {
  floats: (width) => new Float32Array(width),
  counts: (width) => new Uint32Array(width),
});
const { stuckUnits: _, ...rest } = layer!;
export const columns: LayerColumns = rest;
