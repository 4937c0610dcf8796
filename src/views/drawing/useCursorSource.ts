/**
 * @file The cursor, as charts over steps need it.
 */
import type { Source } from "../../charts/canvas/Canvas";
import type { CursorFrame } from "../../charts/steps/StepCursor";
import type { LabState } from "../../lab/labState";
import { useLabSource } from "./useLabSource";

export const useCursorSource = (): Source<CursorFrame> =>
  useLabSource(cursorFrame);

const cursorFrame = ({ cursor, experiment }: LabState): CursorFrame => ({
  step: cursor,
  steps: experiment.steps,
});
