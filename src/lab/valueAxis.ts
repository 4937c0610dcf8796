/**
 * @file How wide the axis of values is on which a layer is shown: one that both runs share, or each its own. Layers count from 1.
 */
import { MIN_RANGE } from "../measure/wideHistogram";
import type { Tap, TapColumns } from "../recording/chunk";
import { overviewInterval } from "../recording/overviewInterval";
import type { Recording } from "../recording/recording";
import { RUN_NAMES, type RunName } from "../experiment/experiment";
import type { LabState, RunState } from "./labState";

/** At a step the axis reaches this many standard deviations from the mean: some 99 % of its values. */
const DEVIATIONS = 2.5;
/** The share of the steps that decides, and how many times as far the others may reach. */
const BULK = 0.9;
const BEYOND_BULK = 2;
/** How many times as far as the run that reaches less far, now or at step 0: beyond that the other would show its shape no more. */
const BEYOND_OTHER = 8;

/**
 * The half-width: 1, 1.5 or another of these times a power of two, so that bins have edges at its ends. It shows the bulk of what
 * happens in the whole of both runs; what lies outside is counted at its edge. 1 before anything is recorded. Of a run that trains
 * the steps until RunState.axesUntil count, and the former recording as long as it is drawn.
 */
export function axisHalfWidth(
  state: LabState,
  layer: number,
  tap: Tap,
): number {
  const extents = extentsOf(state, layer, tap);
  if (extents.length === 0) return 1;
  const least = Math.max(Math.min(...extents), firstExtent(state, layer, tap));
  return roundUp(Math.min(BEYOND_OTHER * least, Math.max(...extents)));
}

/** Whether anything can be shown on an axis yet. */
export const isAxisKnown = ({ runs }: LabState): boolean =>
  RUN_NAMES.some(
    (run) => runs[run].pictures > 0 || runs[run].previous !== null,
  );

/** That of an axis for one run alone. 1 before anything of it is recorded. */
export function ownHalfWidth(
  state: LabState,
  run: RunName,
  layer: number,
  tap: Tap,
): number {
  const extent = runExtent(state, run, layer, tap);
  return extent > 0 ? roundUp(extent) : 1;
}

/** An axis is nearly linear up to this share of what the run that reaches less far needs, so that it shows its shape. */
const LINEAR_PART = 1 / 8;
/** How many times as far as its linear part a symmetric-log axis goes at most. */
const MOST_LOG = 1e12;

/** The ends of a symmetric-log axis for both runs, and its knee: see Domain. It reaches as far as both need. */
export function logAxis(
  state: LabState,
  layer: number,
  tap: Tap,
): { readonly halfWidth: number; readonly knee: number } {
  const extents = extentsOf(state, layer, tap);
  if (extents.length === 0) return { halfWidth: 1, knee: LINEAR_PART };
  const knee = LINEAR_PART * roundUp(Math.min(...extents));
  const halfWidth = roundUp(Math.min(Math.max(...extents), MOST_LOG * knee));
  return { halfWidth, knee };
}

/** A run that ended within so small a share of its steps does not say how far an axis reaches that a longer one shares. */
const LEAST_SHARE = 1 / 20;

/**
 * How far the runs reach, those that are known and not 0 throughout. While one is trained that shows nothing yet, the other one's axis
 * stays.
 */
function extentsOf(
  state: LabState,
  layer: number,
  tap: Tap,
): readonly number[] {
  const { runs } = state;
  const isOneTrained = RUN_NAMES.some(
    (run) => runs[run].end !== null && !endedEarly(runs[run]),
  );
  const known = RUN_NAMES.map((run) => ({
    extent: runExtent(state, run, layer, tap),
    counts: !endedEarly(runs[run]) && !(isOneTrained && isFirst(runs[run])),
  })).filter(({ extent }) => extent > 0);
  const counting = known.filter(({ counts }) => counts);
  return (counting.length > 0 ? counting : known).map(({ extent }) => extent);
}

/** In training, and nothing was there before. */
const isFirst = ({ end, previous }: RunState): boolean =>
  end === null && previous === null;

const endedEarly = ({ recording, end }: RunState): boolean =>
  recording !== null &&
  end !== null &&
  end.outcome !== "finished" &&
  recording.lastStep < LEAST_SHARE * recording.shape.steps;

function runExtent(
  { runs }: LabState,
  run: RunName,
  layer: number,
  tap: Tap,
): number {
  const { recording, previous, pictures, axesUntil } = runs[run];
  return Math.max(
    extentOf(pictures > 0 ? recording : null, layer, tap, axesUntil),
    extentOf(previous, layer, tap, null),
  );
}

/** How far the run reaches at step 0 that reaches less far there: one that dies is not what the other is measured by. */
function firstExtent({ runs }: LabState, layer: number, tap: Tap): number {
  const first = RUN_NAMES.flatMap((run) => {
    const series = runs[run].recording?.find(layer - 1)?.taps[tap];
    return series ? [...reaches(series, 1, 1)] : [];
  }).filter((extent) => extent > 0);
  return first.length > 0 ? Math.min(...first) : 0;
}

/** The least of 2ⁿ and 1.5·2ⁿ that is not below. */
function roundUp(extent: number): number {
  let power = 1;
  while (power < extent) power *= 2;
  while (power / 2 >= extent) power /= 2;
  return 0.75 * power >= extent ? 0.75 * power : power;
}

interface Extent {
  readonly columns: number;
  readonly extent: number;
}

/** A series reaches as far as it did until another of the steps that count is there. */
const known = new WeakMap<TapColumns, Extent>();

/**
 * How far the bulk of a run's steps reaches from 0, at least as far as its bins can tell; 0 where that is not known, or all is 0.
 * `until`: the last step that counts, null for all that are known.
 */
function extentOf(
  recording: Recording | null,
  layer: number,
  tap: Tap,
  until: number | null,
): number {
  const series = recording?.find(layer - 1)?.taps[tap];
  if (!recording || !series || recording.reach < 0) return 0;
  const { stride, shape } = recording;
  const every = Math.max(1, overviewInterval(shape.steps) / stride);
  const columns =
    Math.floor(recording.pictureAt(until ?? shape.steps) / every) + 1;
  const seen = known.get(series);
  if (seen?.columns === columns) return seen.extent;
  const extent = bulkOf(reaches(series, columns, every));
  known.set(series, { columns, extent });
  return extent;
}

/** How far each of the columns 0, every, … reaches, ascending. */
function reaches(
  { mean, std, range }: TapColumns,
  columns: number,
  every: number,
): Float64Array {
  const all: number[] = [];
  for (let i = 0; i < columns; i++) {
    const column = i * every;
    const reach = Math.abs(mean[column]!) + DEVIATIONS * std[column]!;
    if (Number.isFinite(reach)) all.push(Math.min(reach, range[column]!));
  }
  return Float64Array.from(all).sort();
}

function bulkOf(ascending: Float64Array): number {
  if (ascending.length === 0 || ascending.at(-1) === 0) return 0;
  const bulk = ascending[Math.ceil(BULK * ascending.length) - 1]!;
  return Math.max(MIN_RANGE, Math.min(ascending.at(-1)!, BEYOND_BULK * bulk));
}
