/**
 * @file Whether a run can be seen on the axis that it shares with the other one. Layers count from 1.
 */
import { RUN_NAMES, type RunName } from "../../experiment/experiment";
import type { LabState } from "../../lab/labState";
import { axisHalfWidth, ownHalfWidth } from "../../lab/valueAxis";
import type { TapColumns } from "../../recording/chunk";
import { overviewInterval } from "../../recording/overviewInterval";
import type { Recording } from "../../recording/recording";

/** Most of its values lie outside · they lie so close together that their band is a line. */
export type Misfit = "outside" | "squeezed";

/** A band, from the 15th to the 85th percentile, that takes less of the axis than this share is a line of a few pixels. */
const LINE = 0.03;
/** An axis of its own must show a run so many times as large to be worth the switch. */
const WORTH = 2;

/** The run that cannot be seen, and why; null where both can, or where an axis of its own would not help. */
export function hiddenRun(
  state: LabState,
  layer: number,
): { readonly run: RunName; readonly misfit: Misfit } | null {
  const { view, runs } = state;
  if (view.axes !== "shared") return null;
  const shared = axisHalfWidth(state, layer, view.tap);
  const found = RUN_NAMES.flatMap((run) => {
    const own = ownHalfWidth(state, run, layer, view.tap);
    const factor = Math.max(own / shared, shared / own);
    const { recording } = runs[run];
    const series = recording?.find(layer - 1)?.taps[view.tap];
    if (!recording || !series || factor < WORTH) return [];
    const misfit = misfitOf(recording, series, shared);
    return misfit === null ? [] : { run, misfit };
  });
  return found.find(({ misfit }) => misfit === "outside") ?? found[0] ?? null;
}

interface Known {
  readonly columns: number;
  readonly shared: number;
  readonly misfit: Misfit | null;
}

/** It is asked at every change of the state. */
const known = new WeakMap<TapColumns, Known>();

/** What the run is in most of the steps that are spread evenly over it. */
function misfitOf(
  recording: Recording,
  series: TapColumns,
  shared: number,
): Misfit | null {
  const { shape, stride } = recording;
  const columns = recording.pictureAt(shape.steps) + 1;
  const last = known.get(series);
  if (last?.columns === columns && last.shared === shared) return last.misfit;
  const every = Math.max(1, overviewInterval(shape.steps) / stride);
  let [outside, lines, count] = [0, 0, 0];
  for (let column = 0; column < columns; column += every) {
    const low = series.percentile15[column]!;
    const high = series.percentile85[column]!;
    if (!(high >= low)) continue;
    count++;
    if (shareOutside(low, high, shared) > 0.5) outside++;
    if (high - low < LINE * 2 * shared) lines++;
  }
  const misfit =
    outside > count / 2 ? "outside" : lines > count / 2 ? "squeezed" : null;
  known.set(series, { columns, shared, misfit });
  return misfit;
}

/** How much of the band from low to high lies outside of ±shared. */
function shareOutside(low: number, high: number, shared: number): number {
  if (high === low) return Math.abs(low) > shared ? 1 : 0;
  const inside = Math.min(high, shared) - Math.max(low, -shared);
  return 1 - Math.max(0, inside) / (high - low);
}
