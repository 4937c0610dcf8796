/**
 * @file What a recording shows: how many of its columns, and the histograms in them. Layers count from 1.
 */
import type { Domain } from "../charts/axis/scales";
import type { SliceHistogram } from "../charts/slices/bars";
import type { RunState } from "../lab/labState";
import { pictureAtStep } from "../lab/selectors";
import { tailLength } from "../measure/tail";
import { countOver } from "../measure/wideHistogram";
import {
  BINS,
  recordedUnits,
  type Tap,
  type TapColumns,
} from "../recording/chunk";
import type { Recording } from "../recording/recording";

/** A recording grows before the page is told of it: columns behind the run's reach are not shown yet. */
export const shownColumns = ({
  recording,
  reach,
}: Pick<RunState, "recording" | "reach">): number =>
  recording === null ? 0 : recording.columnAt(reach) + 1;

/** The number of all values of a layer on the probe. */
export const valuesPerColumn = ({ shape }: Recording, layer: number): number =>
  shape.probeSamples * (recordedUnits(shape)[layer - 1] ?? 0);

/** The histograms of one series by what they cover and column, for as long as its columns stand for what they stood for. */
interface KeptHistograms {
  readonly stride: number;
  readonly byKey: Map<string, SliceHistogram>;
}

const keptByCounts = new WeakMap<TapColumns["counts"], KeptHistograms>();

/** A series keeps no more histograms than this at once. */
const MOST_KEPT = 256;

/**
 * Its bins cover the axis, and more where the recorded ones do; for a symmetric-log axis they are the recorded ones, as narrow as
 * they are. The histogram is the same object for as long as it shows the same. Null where the recording does not reach that far, or
 * has no such layer.
 */
export function histogramAt(
  recording: Recording | null,
  layer: number,
  tap: Tap,
  step: number,
  domain: Domain,
): SliceHistogram | null {
  const column = pictureAtStep(recording, step);
  const series = recording?.find(layer - 1)?.taps[tap];
  if (recording === null || series === undefined || column < 0) return null;
  const reach = domainReach(domain);
  const { byKey } = keptHistograms(series, recording.stride);
  const key = `${reach}/${column}`;
  const histogram =
    byKey.get(key) ??
    histogramOf(series, column, valuesPerColumn(recording, layer), reach);
  byKey.set(key, histogram);
  return histogram;
}

/** The least power of two that covers the axis; 0 where bins are not to be widened. */
function domainReach([low, high, knee]: Domain): number {
  if (knee !== undefined) return 0;
  return 2 ** Math.ceil(Math.log2(Math.max(-low, high)));
}

function keptHistograms(
  { counts }: TapColumns,
  stride: number,
): KeptHistograms {
  const kept = keptByCounts.get(counts);
  if (kept?.stride === stride && kept.byKey.size < MOST_KEPT) return kept;
  const fresh = { stride, byKey: new Map<string, SliceHistogram>() };
  keptByCounts.set(counts, fresh);
  return fresh;
}

function histogramOf(
  { counts, range, tail }: TapColumns,
  column: number,
  total: number,
  reach: number,
): SliceHistogram {
  const length = tailLength(total);
  const row = {
    counts,
    offset: column * BINS,
    range: range[column]!,
    tail: tail.subarray(column * length, (column + 1) * length),
  };
  if (reach === 0)
    return {
      counts: counts.subarray(row.offset, row.offset + BINS),
      range: row.range,
      below: 0,
      above: 0,
      tail: row.tail,
      total,
    };
  return { ...countOver(row, BINS, reach), total };
}
