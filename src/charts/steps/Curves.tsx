/**
 * @file Some numbers over all steps, one line each.
 */
import { memo, useCallback, type ReactNode } from "react";
import { StepPlot, type StepPlotControls } from "./StepPlot";
import type { Source } from "../canvas/source";
import styles from "./Curves.module.css";
import type { SeriesStyle } from "../small/seriesStyle";
import { CurveDot } from "./CurveDot";
import type { CursorFrame } from "./StepCursor";
import type { CurvesFrame } from "./curvesFrame";
import { createCurvesPaint } from "./paintCurves";

interface CurvesProps extends StepPlotControls {
  readonly source: Source<CurvesFrame>;
  readonly cursor: Source<CursorFrame>;
  /** One per curve; must be stable. */
  readonly curveStyles: readonly SeriesStyle[];
  /** What stands beside the pointer. */
  readonly readout: (step: number) => ReactNode;
}

export const Curves = memo(function Curves({
  curveStyles,
  ...plot
}: CurvesProps) {
  const { source, cursor } = plot;
  const createPaint = useCallback(
    (element: HTMLCanvasElement) =>
      createCurvesPaint(
        element,
        curveStyles.map(({ ink }) => ink),
      ),
    [curveStyles],
  );
  return (
    <StepPlot {...plot} createPaint={createPaint}>
      <div className={styles.dots}>
        {curveStyles.map((style, index) => (
          <CurveDot
            key={style.letter}
            source={source}
            cursor={cursor}
            index={index}
            style={style}
          />
        ))}
      </div>
    </StepPlot>
  );
});
