/**
 * @file The least and the largest number of a curve, found once: recordings only grow, and charts ask at every frame.
 */
import type { Curve } from "../../charts/steps/curvesFrame";
import type { Recording } from "../../recording/recording";

export interface Extent {
  readonly least: number;
  readonly most: number;
}

interface Seen extends Extent {
  readonly columns: number;
}

const NOTHING: Seen = { columns: 0, least: Infinity, most: -Infinity };

const known = new WeakMap<Recording, Map<string, Seen>>();

/** Of all finite numbers; Infinity and −Infinity where there is none. `what` tells the curves of a recording apart. */
export function curveExtent(
  recording: Recording,
  what: string,
  { columns, valueOf }: Curve,
): Extent {
  const curves = known.get(recording) ?? new Map<string, Seen>();
  known.set(recording, curves);
  const before = curves.get(what) ?? NOTHING;
  if (before.columns === columns) return before;
  // A recording that has grown out of its memory keeps every second column.
  let {
    columns: column,
    least,
    most,
  } = before.columns < columns ? before : NOTHING;
  for (; column < columns; column++) {
    const value = valueOf(column);
    if (!Number.isFinite(value)) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const seen = { columns, least, most };
  curves.set(what, seen);
  return seen;
}
