/**
 * @file Some numbers over all steps, one line each, with dots at the cursor.
 */
import { memo, useCallback, useMemo, type ReactNode } from "react";
import { stepCenter, valueTop } from "../axis/scales";
import type { Source } from "../canvas/Canvas";
import type { SeriesStyle } from "../canvas/inks";
import { valueAtStep, type CurvesFrame } from "./curve";
import { createCurvesPaint } from "./paintCurves";
import { StepPlot, type StepPlotControls } from "./StepPlot";
import { useMoved, type CursorFrame } from "./StepCursor";
import styles from "./steps.module.css";

interface CurvesProps extends StepPlotControls<CurvesFrame> {
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

interface CurveDotProps {
  readonly source: Source<CurvesFrame>;
  readonly cursor: Source<CursorFrame>;
  readonly index: number;
  readonly style: SeriesStyle;
}

type DotFrame = readonly [CurvesFrame, CursorFrame];

/** Tells of changes of either. */
const joined = (
  curves: Source<CurvesFrame>,
  cursor: Source<CursorFrame>,
): Source<DotFrame> => ({
  read: () => [curves.read(), cursor.read()],
  subscribe(onChange) {
    const ends = [curves.subscribe(onChange), cursor.subscribe(onChange)];
    return () => ends.forEach((end) => end());
  },
});

/** Where a curve is at the cursor: a dot with the curve's letter. */
function CurveDot({ source, cursor, index, style }: CurveDotProps) {
  const ref = useMoved(
    useMemo(() => joined(source, cursor), [source, cursor]),
    useCallback(
      ([{ curves, domain, steps }, { step }]: DotFrame) => {
        const curve = curves[index];
        const value = curve ? valueAtStep(curve, step) : Number.NaN;
        if (!Number.isFinite(value)) return null;
        const top = Math.min(1, Math.max(0, valueTop(value, domain)));
        return { x: stepCenter(step, steps), y: top };
      },
      [index],
    ),
  );
  return (
    <div ref={ref} className={styles.place}>
      <span className={styles.dot} style={{ color: `var(${style.ink})` }}>
        <span className={styles.letter}>{style.letter}</span>
      </span>
    </div>
  );
}
