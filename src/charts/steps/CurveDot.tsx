/**
 * @file Where a curve is at the cursor: a dot with the curve's letter.
 */
import { useCallback, useMemo } from "react";
import { stepCenter } from "../axis/stepScale";
import { valueTop } from "../axis/valueScale";
import { useMoved } from "./useMoved";
import type { SeriesStyle } from "../small/seriesStyle";
import type { Source } from "../canvas/source";
import styles from "./CurveDot.module.css";
import { valueAtStep, type CurvesFrame } from "./curvesFrame";
import type { CursorFrame } from "./StepCursor";

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

export function CurveDot({ source, cursor, index, style }: CurveDotProps) {
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
