/**
 * @file Which parts of a run are to be developed, and in which order. Pure.
 */
import type { RunPart } from "../recording/development";
import type { Recording } from "../recording/recording";
import type { RunCheckpoint } from "../recording/runCheckpoint";
import { RANK } from "../worker/crew";

/** A part whose columns are not known in full. */
export interface MissingPart extends RunPart {
  /** Whether all its pictures are known. */
  readonly hasPictures: boolean;
}

/**
 * Steps of a part at least, unless the cursor stands in it: with fewer, measuring the one that it begins with costs too much. It
 * ends at the next checkpoint.
 */
const LEAST = 40;

/** The parts between some checkpoints, null being step 0, of which the last one ends at `to`. */
export function partsBetween(
  checkpoints: readonly (RunCheckpoint | null)[],
  to: number,
): readonly RunPart[] {
  const { parts, rest } = finishedParts(checkpoints, -1);
  const [checkpoint] = rest;
  return checkpoint === undefined
    ? parts
    : [...parts, { checkpoint, last: to }];
}

/** The parts of what has been exposed since the last one, which began at the first of these checkpoints; the rest waits. */
export function finishedParts(
  checkpoints: readonly (RunCheckpoint | null)[],
  cursor: number,
): { readonly parts: readonly RunPart[]; readonly rest: typeof checkpoints } {
  const parts: RunPart[] = [];
  let first = 0;
  for (let i = 1; i < checkpoints.length; i++) {
    const checkpoint = checkpoints[first]!;
    const last = checkpoints[i]!.step;
    const isWanted = (checkpoint?.step ?? -1) < cursor && cursor <= last;
    if (last - (checkpoint?.step ?? 0) < LEAST && !isWanted) continue;
    parts.push({ checkpoint, last });
    first = i;
  }
  return { parts, rest: checkpoints.slice(first) };
}

/** The part as it is to be asked for; null where nothing of it is missing. */
export function missingPart(
  recording: Recording,
  part: RunPart,
): MissingPart | null {
  const first =
    part.checkpoint === null ? 0 : recording.columnAt(part.checkpoint.step) + 1;
  const stop = recording.columnAt(part.last) + 1;
  const missing = recording.missing({ first, stop });
  if (missing.length === 0) return null;
  return { ...part, hasPictures: !missing.includes("picture") };
}

/** Steps behind the cursor count as though they were this share of the run further away: it is more likely to move on. */
const BEHIND = 0.1;
/** The furthest part still comes before what is not developed. */
const LAST = 0.99;

/** See Asking: where the cursor stands, before all exposures; then around it. */
export function partRank(
  { checkpoint, last }: RunPart,
  cursor: number,
  steps: number,
): number {
  const first = checkpoint?.step ?? -1;
  if (first < cursor && cursor <= last) return RANK.wish + 0.5;
  const ahead = (first - cursor) / (steps + 1);
  const behind = (cursor - last) / (steps + 1);
  return RANK.develop + Math.min(LAST, ahead >= 0 ? ahead : behind + BEHIND);
}
