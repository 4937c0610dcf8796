/**
 * @file Two steps that are compared: one that the reader has set, and the cursor's. Each is of a run of its own.
 */
import type { RunName } from "../experiment/experiment";
import type { LabState, Side } from "./labState";
import { columnAtStep } from "./selectors";

export interface ComparedStep {
  readonly run: RunName;
  readonly step: number;
}

type Compared = Pick<LabState, "view" | "cursor">;

export function comparedStep(
  { view: { comparison }, cursor }: Compared,
  side: Side,
): ComparedStep {
  return side === "from"
    ? { run: comparison.from, step: comparison.step }
    : { run: comparison.to, step: cursor };
}

/** What has to be replayed for a side; "" where nobody looks, or the run has not come so far. */
export function comparedKey(state: LabState, side: Side): string {
  if (state.view.tab !== "compare") return "";
  const { run, step } = comparedStep(state, side);
  if (columnAtStep(state.runs[run].recording, step) < 0) return "";
  const { probeStatistics } = state.view;
  return `${step} ${probeStatistics} ${state.runs[run].start.wanted.specKey}`;
}

/** Absent: the run has no such step, or not yet. */
export type ComparedStatus = "exact" | "onItsWay" | "failed" | "absent";

export function comparedStatus(state: LabState, side: Side): ComparedStatus {
  const key = comparedKey(state, side);
  const answer = state.compared[side];
  if (key === "") return "absent";
  if (key !== answer.key) return "onItsWay";
  return answer.failure === null ? "exact" : "failed";
}
