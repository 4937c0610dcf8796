/**
 * @file How wide the axis of values is on which a layer is shown: both runs of it share one. Layers count from 1.
 */
import type { Tap, TapColumns } from "../recording/chunk";
import type { Recording } from "../recording/recording";
import { RUN_NAMES } from "../experiment/experiment";
import type { LabState } from "./labState";

/** The axis reaches this many standard deviations from the mean of the widest step: some 99 % of its values. */
const DEVIATIONS = 2.5;

/**
 * The half-width: 1, 1.5 or another of these times a power of two, so that bins have edges at its ends; no wider than the
 * histograms. 1 before anything is recorded. The former recording counts as long as it is drawn.
 */
export function axisHalfWidth(
  { runs }: LabState,
  layer: number,
  tap: Tap,
): number {
  let [extent, range] = [0, 0];
  for (const run of RUN_NAMES)
    for (const recording of [runs[run].recording, runs[run].previous]) {
      if (recording === null || recording.columns === 0) continue;
      const series = recording.find(layer - 1)?.taps[tap];
      if (series === undefined) continue;
      extent = Math.max(extent, extentOf(recording, series));
      range = Math.max(range, series.range);
    }
  if (range === 0) return 1;
  return extent > 0 ? Math.min(range, roundUp(extent)) : range;
}

/** The least of 2ⁿ and 1.5·2ⁿ that is not below. */
function roundUp(extent: number): number {
  let power = 1;
  while (power < extent) power *= 2;
  while (power / 2 >= extent) power /= 2;
  return 0.75 * power >= extent ? 0.75 * power : power;
}

interface Extent {
  columns: number;
  extent: number;
}

/** Series only grow; what has been looked at need not be looked at again. */
const known = new WeakMap<TapColumns, Extent>();

function extentOf({ columns }: Recording, series: TapColumns): number {
  let seen = known.get(series);
  if (seen === undefined || seen.columns > columns) {
    seen = { columns: 0, extent: 0 };
    known.set(series, seen);
  }
  for (; seen.columns < columns; seen.columns++) {
    const mean = Math.abs(series.mean[seen.columns]!);
    const reach = mean + DEVIATIONS * series.std[seen.columns]!;
    if (Number.isFinite(reach)) seen.extent = Math.max(seen.extent, reach);
  }
  return seen.extent;
}
