/**
 * @file Runs that have ended, kept for the case that the reader comes back to them.
 */
import type { RunState } from "./labState";

/** Runs kept, the present one among them. */
const MOST = 3;

export interface KeptRuns {
  /** The run that this key was kept under; null where it is gone. */
  readonly get: (key: string) => RunState | null;
  /** May let go of those kept before. */
  readonly keep: (key: string, run: RunState) => void;
  /** Lets go of the oldest until they take at most so many bytes. */
  readonly shrink: (bytes: number) => void;
}

/** `budget`: bytes that all of them may take, recordings and checkpoints, unless the newest alone takes more. */
export function createKeptRuns(budget: number): KeptRuns {
  /** The oldest first. */
  const runs = new Map<string, RunState>();

  const bytes = () =>
    [...runs.values()].reduce(
      (sum, { recording, checkpoints }) =>
        sum + (recording?.bytes ?? 0) + (checkpoints?.bytes ?? 0),
      0,
    );

  const shrink = (most: number, least = 0) => {
    for (const key of runs.keys()) {
      if (runs.size <= least || bytes() <= most) return;
      runs.delete(key);
    }
  };

  return {
    get: (key) => runs.get(key) ?? null,
    keep(key, run) {
      runs.delete(key);
      runs.set(key, run);
      for (const oldest of runs.keys())
        if (runs.size > MOST) runs.delete(oldest);
      shrink(budget, 1);
    },
    shrink: (most) => shrink(most),
  };
}
