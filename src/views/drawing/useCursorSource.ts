/**
 * @file The cursor, as charts over steps need it.
 */
import type { CursorFrame } from "../../charts/steps/StepCursor";
import type { Source } from "../../charts/canvas/source";
import type { LabState } from "../../lab/labState";
import { useLabSource, type FrameInputs } from "./useLabSource";

export const useCursorSource = (): Source<CursorFrame> =>
  useLabSource(cursorFrame, cursorInputs);

const cursorFrame = ({ cursor, experiment }: LabState): CursorFrame => ({
  step: cursor,
  steps: experiment.steps,
});

const cursorInputs = ({ cursor, experiment }: LabState): FrameInputs => [
  cursor,
  experiment.steps,
];
