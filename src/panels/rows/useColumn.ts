/**
 * @file The recorded column that the cursor stands on.
 */
import type { RunName } from "../../lab/experiment";
import { useLab } from "../../lab/LabProvider";
import type { Recording } from "../../recording/recording";

/** The column of `step`, or −1 where the recording does not reach that far. */
export function columnAtStep(
  recording: Recording | null,
  step: number,
): number {
  if (recording === null || recording.columns === 0) return -1;
  return step < recording.lastStep + recording.stride
    ? recording.columnAt(step)
    : -1;
}

/** Renders anew only when the cursor comes to another column. The recording is null where there is no column. */
export function useColumn(
  run: RunName,
): readonly [recording: Recording | null, column: number] {
  const recording = useLab((state) => state.runs[run].recording);
  const column = useLab((state) =>
    columnAtStep(state.runs[run].recording, state.cursor),
  );
  return [column < 0 ? null : recording, column];
}
