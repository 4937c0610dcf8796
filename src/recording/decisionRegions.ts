/**
 * @file The part of the plane that a network takes for each class.
 */
import type { DataSet } from "../data/dataSpec";
import type { Evaluation } from "../engine/evaluation";
import type { Network } from "../engine/network";
import { classify } from "./classify";

/** Points per side: half a pixel of the picture at its usual size would be finer than the eye, and cost four times as much. */
export const REGION_SIDE = 80;
/** Around the outermost sample. */
const MARGIN = 1.05;

export interface DecisionRegions {
  /** The square [−extent, extent]² of standardised inputs. */
  readonly extent: number;
  /** [side, side], the top row (y near extent) first: the class at the middle of each cell. */
  readonly classes: Uint8Array;
}

/** Null unless inputs are points in the plane. Allocates; `evaluation`: any, it is overwritten. */
export function mapRegions(
  network: Network,
  evaluation: Evaluation,
  { inputs, heldOut }: DataSet,
): DecisionRegions | null {
  if (inputs !== 2) return null;
  const extent = extentOf(heldOut.features);
  const cells = REGION_SIDE * REGION_SIDE;
  const classes = new Uint8Array(cells);
  for (let first = 0; first < cells; first += evaluation.rows) {
    const count = Math.min(evaluation.rows, cells - first);
    const points = cellCentres(first, evaluation.rows, extent);
    const found = classify(network, evaluation, points);
    classes.set(found.subarray(0, count), first);
  }
  return { extent, classes };
}

function extentOf(features: Float32Array): number {
  let most = 1;
  for (const value of features) most = Math.max(most, Math.abs(value));
  return MARGIN * most;
}

/** [count, 2]; cells beyond the last are wherever they would be. */
function cellCentres(
  first: number,
  count: number,
  extent: number,
): Float32Array {
  const points = new Float32Array(2 * count);
  for (let i = 0; i < count; i++) {
    const column = (first + i) % REGION_SIDE;
    const row = Math.floor((first + i) / REGION_SIDE);
    points[2 * i] = extent * ((2 * column + 1) / REGION_SIDE - 1);
    points[2 * i + 1] = extent * (1 - (2 * row + 1) / REGION_SIDE);
  }
  return points;
}
