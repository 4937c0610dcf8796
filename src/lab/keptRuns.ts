/**
 * @file Runs that have ended, kept for the case that the reader comes back to them. Lists with the oldest first. Pure.
 */
import type { RunState } from "./labState";

export type KeptRuns = readonly RunState[];

/** Runs kept, the present one among them. */
const MOST = 3;

const runKey = (run: RunState) => run.start.wanted.key;

/** The run of that key, in want of no training; null where there is none. */
export const keptRun = (kept: KeptRuns, key: string): RunState | null =>
  kept.find((run) => runKey(run) === key) ?? null;

/** `budget`: bytes that all of them may take, recordings and checkpoints, unless the newest alone takes more. */
export function withKept(
  kept: KeptRuns,
  run: RunState,
  budget: number,
): KeptRuns {
  const others = kept.filter((other) => runKey(other) !== runKey(run));
  const ended = { ...run, start: { ...run.start, origin: null } };
  const all = [...others, ended].slice(-MOST);
  return [...shrunk(all.slice(0, -1), budget - bytesOf(ended)), ended];
}

/** Lets go of the oldest until the rest takes at most so many bytes. */
export function shrunk(kept: KeptRuns, most: number): KeptRuns {
  const bytes = kept.reduce((sum, run) => sum + bytesOf(run), 0);
  return kept.length === 0 || bytes <= most
    ? kept
    : shrunk(kept.slice(1), most);
}

const bytesOf = ({ recording, checkpoints }: RunState): number =>
  (recording?.bytes ?? 0) + (checkpoints?.bytes ?? 0);
