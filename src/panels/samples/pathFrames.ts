/**
 * @file What the path of a sample shows in one layer, read off the lab's state. Layers count from 1.
 */
import {
  reachOfColumns,
  type PathSliceFrame,
  type PathSliceSide,
  type SampleMarks,
} from "../../charts/slices/pathSliceFrame";
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import type { Tap } from "../../recording/chunk";
import type { Snapshot } from "../../recording/snapshot";
import type { FrameInputs } from "../../views/drawing/useLabSource";
import { axisDomain } from "../../views/axisDomain";
import { histogramAt } from "../../views/recordedHistogram";

/** The slices are those that were recorded, and move at once; the sample's values follow. */
export function pathSliceFrame(state: LabState, layer: number): PathSliceFrame {
  return {
    left: sideOf(state, "A", layer),
    right: sideOf(state, "B", layer),
    domain: axisDomain(state, layer),
  };
}

export function pathSliceInputs(state: LabState, layer: number): FrameInputs {
  const { cursor, view } = state;
  return [
    ...RUN_NAMES.flatMap((run) => [
      state.runs[run].recording,
      state.runs[run].recordedSteps,
      state.replays[run].snapshot,
    ]),
    ...axisDomain(state, layer),
    cursor,
    view.tap,
    view.sample,
  ];
}

function sideOf(
  { runs, replays, cursor, view }: LabState,
  run: RunName,
  layer: number,
): PathSliceSide {
  const { snapshot } = replays[run];
  return {
    histogram: histogramAt(runs[run].recording, layer, view.tap, cursor),
    marks: marksOf(snapshot, layer, view.tap),
    stale:
      snapshot?.step !== cursor || snapshot.wish.sample !== view.sample - 1,
  };
}

/** Of the sample that the snapshot was asked for; null where it was asked for none. */
export function marksOf(
  snapshot: Snapshot | null,
  layer: number,
  tap: Tap,
): SampleMarks | null {
  const sample = snapshot?.wish.sample ?? null;
  if (snapshot === null || sample === null || snapshot.jitter === null)
    return null;
  const { units } = snapshot.layers[layer - 1]!;
  const values = snapshot.taps[layer - 1]?.[tap];
  const jitter = snapshot.jitter[layer - 1]?.[tap];
  if (!values || !jitter) return null;
  return {
    values: values.subarray(sample * units, (sample + 1) * units),
    ...reachOfColumns(jitter, units),
  };
}
