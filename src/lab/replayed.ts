/**
 * @file What has been replayed of a run, and whether it is what the cursor stands on.
 */
import type { RunName } from "../experiment/experiment";
import type { LabState, ReplayState } from "./labState";
import { wantedSnapshot } from "./replayWishes";
import { columnAtCursor } from "./selectors";

export const NOTHING_REPLAYED: ReplayState = {
  snapshot: null,
  samples: null,
  history: null,
  landscape: null,
  failure: null,
};

/** Absent: the run has no such step, or not yet. */
export type ReplayStatus = "fresh" | "onItsWay" | "failed" | "absent";

export function replayStatus(state: LabState, run: RunName): ReplayStatus {
  const { snapshot, failure } = state.replays[run];
  if (failure !== null) return "failed";
  if (columnAtCursor(state, run) < 0) return "absent";
  const wanted = wantedSnapshot(state, run);
  const isFresh =
    snapshot !== null &&
    wanted?.step === snapshot.step &&
    wanted.wish.sample === snapshot.wish.sample &&
    wanted.wish.statistics === snapshot.wish.statistics &&
    wanted.wish.regions === snapshot.wish.regions;
  return isFresh ? "fresh" : "onItsWay";
}
