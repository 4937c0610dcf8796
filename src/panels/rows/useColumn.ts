/**
 * @file The recorded column that is shown where the cursor stands.
 */
import type { RunName } from "../../experiment/experiment";
import { useLab } from "../../lab/LabProvider";
import { pictureAtCursor } from "../../lab/selectors";
import type { Recording } from "../../recording/recording";

/** Renders anew only when the cursor comes to another column. The recording is null where there is no column. */
export function useColumn(
  run: RunName,
): readonly [recording: Recording | null, column: number] {
  const recording = useLab((state) => state.runs[run].recording);
  const column = useLab((state) => pictureAtCursor(state, run));
  return [column < 0 ? null : recording, column];
}
