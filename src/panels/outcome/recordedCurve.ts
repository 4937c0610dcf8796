/**
 * @file A curve of a recording with its extent, found once for as many columns as are shown: charts ask at every change
 * of the state, and recordings only grow.
 */
import type { Curve } from "../../charts/steps/curve";
import type { Recording } from "../../recording/recording";

export interface RecordedCurve extends Curve {
  /** The extremes of all finite numbers; Infinity and −Infinity where there is none. */
  readonly least: number;
  readonly most: number;
}

const curvesOfRecording = new WeakMap<Recording, Map<string, RecordedCurve>>();

/** The curve is the same object until the columns change. `what` tells the curves of a recording apart; `reader` makes what reads its numbers. */
export function recordedCurve(
  recording: Recording,
  columns: number,
  what: string,
  reader: () => Curve["valueOf"],
): RecordedCurve {
  const curves =
    curvesOfRecording.get(recording) ?? new Map<string, RecordedCurve>();
  curvesOfRecording.set(recording, curves);
  const before = curves.get(what);
  const { stride } = recording;
  if (before?.columns === columns && before.stride === stride) return before;
  const curve = { valueOf: reader(), columns, stride };
  const recorded = { ...curve, ...extremesOf(curve, before) };
  curves.set(what, recorded);
  return recorded;
}

/** Goes on from the extent before; a recording that has grown out of its memory keeps every second column, and begins anew. */
function extremesOf(
  { valueOf, columns, stride }: Curve,
  before: RecordedCurve | undefined,
): Pick<RecordedCurve, "least" | "most"> {
  const goesOn = before?.stride === stride && before.columns < columns;
  let [least, most] = goesOn
    ? [before.least, before.most]
    : [Infinity, -Infinity];
  for (let column = goesOn ? before.columns : 0; column < columns; column++) {
    const value = valueOf(column);
    if (!Number.isFinite(value)) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { least, most };
}
