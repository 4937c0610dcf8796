/**
 * @file How far the cursor may go.
 */
import { RUN_NAMES } from "../experiment/experiment";
import type { LabState } from "./labState";

/** The last step that at least one run can show, its former recording included. */
export function reachOf({ runs }: LabState): number {
  return Math.max(
    ...RUN_NAMES.flatMap((run) => [
      runs[run].recordedSteps,
      runs[run].previous?.lastStep ?? 0,
    ]),
  );
}

/**
 * While a run is training, or may be tried again, the cursor waits for its step to be recorded; once both have ended, it goes back
 * to the last step that there is.
 */
export function withCursorInReach(state: LabState): Partial<LabState> {
  const ended = RUN_NAMES.every((run) =>
    ["ready", "diverged"].includes(state.runs[run].status.kind),
  );
  const last = Math.max(
    ...RUN_NAMES.map((run) => state.runs[run].recordedSteps),
  );
  return ended && state.cursor > last ? { cursor: last } : {};
}
