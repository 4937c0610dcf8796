/**
 * @file What a recording shows: how many of its columns, and the histograms in them. Layers count from 1.
 */
import type { SliceHistogram } from "../charts/slices/bars";
import type { RunState } from "../lab/labState";
import { columnAtStep } from "../lab/selectors";
import {
  BINS,
  recordedUnits,
  type Tap,
  type TapColumns,
} from "../recording/chunk";
import type { Recording } from "../recording/recording";

/** A recording grows before the page is told of it: columns behind the run's recorded steps are not shown yet. */
export const shownColumns = ({
  recording,
  recordedSteps,
}: Pick<RunState, "recording" | "recordedSteps">): number =>
  recording === null ? 0 : recording.columnAt(recordedSteps) + 1;

/** The number of all values of a layer on the probe. */
export const valuesPerColumn = ({ shape }: Recording, layer: number): number =>
  shape.probeSamples * (recordedUnits(shape)[layer - 1] ?? 0);

/** The histograms of one series by column, for as long as its bins and its columns stand for what they stood for. */
interface KeptHistograms {
  readonly range: number;
  readonly stride: number;
  readonly byColumn: Map<number, SliceHistogram>;
}

const keptByCounts = new WeakMap<TapColumns["counts"], KeptHistograms>();

/** A series keeps no more histograms than this at once. */
const MOST_KEPT = 256;

/** The histogram is the same object for as long as it shows the same. Null where the recording does not reach that far, or has no such layer. */
export function histogramAt(
  recording: Recording | null,
  layer: number,
  tap: Tap,
  step: number,
): SliceHistogram | null {
  const column = columnAtStep(recording, step);
  const series = recording?.find(layer - 1)?.taps[tap];
  if (recording === null || series === undefined || column < 0) return null;
  const { byColumn } = keptHistograms(series, recording.stride);
  const histogram =
    byColumn.get(column) ??
    histogramOf(series, column, valuesPerColumn(recording, layer));
  byColumn.set(column, histogram);
  return histogram;
}

function keptHistograms(
  { counts, range }: TapColumns,
  stride: number,
): KeptHistograms {
  const kept = keptByCounts.get(counts);
  if (
    kept?.range === range &&
    kept.stride === stride &&
    kept.byColumn.size < MOST_KEPT
  )
    return kept;
  const fresh = { range, stride, byColumn: new Map<number, SliceHistogram>() };
  keptByCounts.set(counts, fresh);
  return fresh;
}

const histogramOf = (
  { counts, range, below, above }: TapColumns,
  column: number,
  total: number,
): SliceHistogram => ({
  counts: counts.subarray(column * BINS, (column + 1) * BINS),
  range,
  below: below[column]!,
  above: above[column]!,
  total,
});
