/**
 * @file What charts over steps have in common: a canvas, the cursor on it, dragging that moves the cursor, a read-out
 * beside the pointer.
 */
import { useCallback, type ReactNode } from "react";
import { stepAt } from "../axis/stepScale";
import { useCanvas, type Paint } from "../canvas/useCanvas";
import { StepCursor, type CursorFrame } from "./StepCursor";
import { usePointerPoint, type PointerPoint } from "../canvas/usePointerPoint";
import { Readout } from "../canvas/Readout";
import type { Source } from "../canvas/source";
import styles from "./StepPlot.module.css";

/** What the page gives to any chart over steps. */
export interface StepPlotControls {
  /** Changes with the page's colours. */
  readonly scheme: string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  readonly testId: string;
  /** Must be stable. */
  readonly onStep: (step: number) => void;
}

/** A frame of a chart over steps. */
export interface StepFrame {
  /** The last step of the axis. */
  readonly steps: number;
}

interface StepPlotProps<Frame extends StepFrame> extends StepPlotControls {
  readonly source: Source<Frame>;
  readonly cursor: Source<CursorFrame>;
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
  const canvas = useCanvas(source, scheme, createPaint);
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
      <canvas ref={canvas} className={styles.canvas} />
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
