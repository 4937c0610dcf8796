/**
 * @file Some numbers over all steps, one line each.
 */
import { memo, useCallback, type ReactNode } from "react";
import { stepAt } from "../axis/stepScale";
import { useCanvas } from "../canvas/useCanvas";
import { StepCursor } from "../cursor/StepCursor";
import { usePointerPoint, type PointerPoint } from "../pointer/usePointerPoint";
import { Readout } from "../readout/Readout";
import type { Source } from "../source";
import styles from "./Curves.module.css";
import type { CurvesFrame } from "./curvesFrame";
import { CurveDot, type CurveStyle, type DotFrame } from "./CurveDot";
import { createCurvesPaint } from "./paintCurves";

interface CurvesProps {
  readonly source: Source<CurvesFrame>;
  readonly cursor: Source<DotFrame>;
  /** One per curve; must be stable. */
  readonly curveStyles: readonly CurveStyle[];
  /** Changes with the page's colours. */
  readonly scheme: string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  readonly testId: string;
  /** Must be stable. */
  readonly onStep: (step: number) => void;
  /** What stands beside the pointer; null for nothing. */
  readonly readout: (step: number) => ReactNode;
}

export const Curves = memo(function Curves({
  source,
  cursor,
  curveStyles,
  scheme,
  summary,
  testId,
  onStep,
  readout,
}: CurvesProps) {
  const canvas = useCanvas(
    source,
    scheme,
    useCallback(
      (element) =>
        createCurvesPaint(
          element,
          curveStyles.map(({ ink }) => ink),
        ),
      [curveStyles],
    ),
  );
  const onDrag = useCallback(
    ({ x }: PointerPoint) => onStep(stepAt(x, source.read().steps)),
    [onStep, source],
  );
  const [point, handlers] = usePointerPoint(onDrag);
  const content = point && readout(stepAt(point.x, source.read().steps));
  return (
    <div
      className={styles.curves}
      role="img"
      aria-label={summary}
      data-testid={testId}
      {...handlers}
    >
      <canvas ref={canvas} className={styles.canvas} />
      <StepCursor source={cursor} />
      <div className={styles.dots}>
        {curveStyles.map((style, index) => (
          <CurveDot
            key={style.letter}
            source={cursor}
            index={index}
            style={style}
          />
        ))}
      </div>
      {point && content !== null && (
        <Readout place={point.x < 0.5 ? "withinRight" : "withinLeft"}>
          {content}
        </Readout>
      )}
    </div>
  );
});
