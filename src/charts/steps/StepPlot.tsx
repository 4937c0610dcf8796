/**
 * @file What charts over steps have in common: a canvas, the cursor on it, dragging that moves the cursor, a read-out
 * beside the pointer.
 */
import { useCallback, type ReactNode } from "react";
import { stepAt } from "../axis/scales";
import { Canvas, type Paint, type Source } from "../canvas/Canvas";
import {
  Readout,
  usePointerPoint,
  type PointerPoint,
} from "../canvas/PointerReadout";
import { StepCursor, type CursorFrame } from "./StepCursor";
import styles from "./steps.module.css";

/** A frame of a chart over steps. */
interface StepFrame {
  /** The last step of the axis. */
  readonly steps: number;
}

/** What the page gives to any chart over steps. */
export interface StepPlotControls<Frame extends StepFrame> {
  readonly source: Source<Frame>;
  readonly cursor: Source<CursorFrame>;
  /** Changes with the page's colours. */
  readonly scheme: string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  readonly testId: string;
  /** Must be stable. */
  readonly onStep: (step: number) => void;
}

interface StepPlotProps<
  Frame extends StepFrame,
> extends StepPlotControls<Frame> {
  /** Must be stable. */
  readonly createPaint: (canvas: HTMLCanvasElement) => Paint<Frame>;
  /** What stands beside the pointer: at this step, at this fraction of the height from the top. */
  readonly readout: (step: number, top: number, frame: Frame) => ReactNode;
  /** Drawn over the canvas. */
  readonly children?: ReactNode;
}

export function StepPlot<Frame extends StepFrame>({
  source,
  cursor,
  createPaint,
  scheme,
  summary,
  testId,
  onStep,
  readout,
  children,
}: StepPlotProps<Frame>) {
  const onDrag = useCallback(
    ({ x }: PointerPoint) => onStep(stepAt(x, source.read().steps)),
    [onStep, source],
  );
  const [point, handlers] = usePointerPoint(onDrag);
  return (
    <div
      className={styles.plot}
      role="img"
      aria-label={summary}
      data-testid={testId}
      {...handlers}
    >
      <Canvas source={source} scheme={scheme} createPaint={createPaint} />
      <StepCursor source={cursor} />
      {children}
      {point && (
        <Pointed point={point} frame={source.read()} readout={readout} />
      )}
    </div>
  );
}

function Pointed<Frame extends StepFrame>({
  point: { x, y },
  frame,
  readout,
}: Pick<StepPlotProps<Frame>, "readout"> & {
  readonly point: PointerPoint;
  readonly frame: Frame;
}) {
  return (
    <Readout place={x < 0.5 ? "withinRight" : "withinLeft"}>
      {readout(stepAt(x, frame.steps), y, frame)}
    </Readout>
  );
}
