/**
 * @file What the panels read off the lab: primitives, so that a component renders anew only when its own value changes.
 */
import type { Recording } from "../recording/recording";
import { RUN_NAMES, type RunName } from "../experiment/experiment";
import type { LabState, RunStatus } from "./labState";

const URGENCY = [
  "failed",
  "training",
  "stopped",
  "diverged",
  "ready",
] as const satisfies readonly RunStatus["kind"][];

/** One status for both runs: the one that the reader must know of first. */
export function overallStatus({ runs }: LabState): RunStatus["kind"] {
  const kinds = RUN_NAMES.map((run) => runs[run].status.kind);
  return URGENCY.find((kind) => kinds.includes(kind)) ?? "ready";
}

/** Whether there is something to stop, or to go on with, whatever has become of the other run. */
export function workStatus({
  runs,
}: LabState): "training" | "stopped" | "idle" {
  const kinds = RUN_NAMES.map((run) => runs[run].status.kind);
  if (kinds.includes("training")) return "training";
  return kinds.includes("stopped") ? "stopped" : "idle";
}

/** Whether more may come to be known of a run. */
export const isComing = ({ runs }: LabState, run: RunName): boolean =>
  runs[run].status.kind === "training";

/** The trained column of `step`, or −1 where the run has not come that far. */
export function columnAtStep(
  recording: Recording | null,
  step: number,
): number {
  if (recording === null || recording.columns === 0) return -1;
  return step < recording.lastStep + recording.stride
    ? recording.columnAt(step)
    : -1;
}

/** The trained column that the cursor stands on; −1 where the run has not come that far. */
export const columnAtCursor = (state: LabState, run: RunName): number =>
  columnAtStep(state.runs[run].recording, state.cursor);

/** The step whose numbers stand at `step`: a long run keeps only every n-th. */
export function keptStep({ runs }: LabState, step: number): number {
  const strides = RUN_NAMES.map((run) => runs[run].recording?.stride ?? 1);
  return step - (step % Math.max(...strides));
}

/** The column that is shown of `step`, the newest that has a picture; −1 where the pictures do not reach that far. */
export const pictureAtStep = (
  recording: Recording | null,
  step: number,
): number =>
  recording === null || step > recording.reach ? -1 : recording.pictureAt(step);

/** The column that is shown where the cursor stands; −1 where the run's pictures do not reach that far. */
export const pictureAtCursor = (state: LabState, run: RunName): number =>
  pictureAtStep(state.runs[run].recording, state.cursor);
