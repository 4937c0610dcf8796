/**
 * @file A curve of a recording with its extremes, found once for all that is known: charts ask at every change of the state.
 */
import { bulkSize } from "../../charts/axis/bulk";
import type { Curve } from "../../charts/steps/curve";
import type { Recording } from "../../recording/recording";

export interface RecordedCurve extends Curve {
  /** The extremes of all finite numbers; Infinity and −Infinity where there is none. */
  readonly least: number;
  readonly most: number;
  readonly bulk: number;
}

/** How many columns a curve has, and how much of the recording is known in full. */
type Extent = readonly [columns: number, known: number];

interface Kept {
  readonly known: number;
  readonly curve: RecordedCurve;
}

const curvesOfRecording = new WeakMap<Recording, Map<string, Kept>>();

/** The curve is the same object until its extent changes. `what` tells the curves of a recording apart; `reader` makes what reads its numbers. */
export function recordedCurve(
  recording: Recording,
  [columns, known]: Extent,
  what: string,
  reader: () => Curve["valueOf"],
): RecordedCurve {
  const curves = curvesOfRecording.get(recording) ?? new Map<string, Kept>();
  curvesOfRecording.set(recording, curves);
  const kept = curves.get(what);
  if (kept?.known === known && kept.curve.columns === columns)
    return kept.curve;
  const valueOf = reader();
  const { stride } = recording;
  const curve = { valueOf, columns, stride, ...extremesOf(valueOf, columns) };
  curves.set(what, { known, curve });
  return curve;
}

function extremesOf(
  valueOf: Curve["valueOf"],
  columns: number,
): Pick<RecordedCurve, "least" | "most" | "bulk"> {
  const values = Float64Array.from({ length: columns }, (_, i) => valueOf(i));
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { least, most, bulk: bulkSize(values) };
}
