/**
 * @file What the path of a sample shows in one layer, read off the lab's state. Layers count from 1.
 */
import type {
  PathSliceFrame,
  PathSliceSide,
  SampleMarks,
} from "../../charts/slices/PathSlice";
import type { Domain } from "../../charts/axis/scales";
import type { RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import type { Tap } from "../../recording/chunk";
import type { Snapshot } from "../../recording/snapshot";
import { axisDomain } from "../../views/axisDomain";
import { histogramAt } from "../../views/recordedHistogram";

/** The slices are those that were recorded, and move at once; the sample's values follow. */
export function pathSliceFrame(state: LabState, layer: number): PathSliceFrame {
  const domain = axisDomain(state, null, layer);
  return {
    left: pathSideOf(state, "A", layer, domain),
    right: pathSideOf(state, "B", layer, domain),
    domain,
  };
}

function pathSideOf(
  { runs, replays, cursor, view }: LabState,
  run: RunName,
  layer: number,
  domain: Domain,
): PathSliceSide {
  const { snapshot } = replays[run];
  return {
    histogram: histogramAt(
      runs[run].recording,
      layer,
      view.tap,
      cursor,
      domain,
    ),
    marks: marksOf(snapshot, layer, view.tap),
    stale:
      snapshot?.step !== cursor || snapshot.wish.sample !== view.sample - 1,
  };
}

const keptMarks = new WeakMap<Snapshot, Map<string, SampleMarks | null>>();

/**
 * The values of the sample that the snapshot was asked for; null where it was asked for none. They are the same object
 * for the same snapshot, layer and tap.
 */
export function marksOf(
  snapshot: Snapshot | null,
  layer: number,
  tap: Tap,
): SampleMarks | null {
  if (snapshot === null) return null;
  const kept = keptMarks.get(snapshot) ?? new Map<string, SampleMarks | null>();
  keptMarks.set(snapshot, kept);
  const key = `${layer}/${tap}`;
  const found = kept.get(key);
  if (found !== undefined) return found;
  const marks = marksIn(snapshot, layer, tap);
  kept.set(key, marks);
  return marks;
}

function marksIn(
  { wish, layers, taps, jitter }: Snapshot,
  layer: number,
  tap: Tap,
): SampleMarks | null {
  const values = taps[layer - 1]?.[tap];
  const jittered = jitter?.[layer - 1]?.[tap];
  if (wish.sample === null || !values || !jittered) return null;
  const { units } = layers[layer - 1]!;
  return {
    values: values.subarray(wish.sample * units, (wish.sample + 1) * units),
    ...reachOfColumns(jittered, units),
  };
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
