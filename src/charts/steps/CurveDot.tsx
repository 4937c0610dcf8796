/**
 * @file Where a curve is at the cursor: a dot with the curve's letter.
 */
import { useCallback } from "react";
import { stepCenter } from "../axis/stepScale";
import { valueTop } from "../axis/valueScale";
import { useMoved } from "./useMoved";
import type { SeriesStyle } from "../small/seriesStyle";
import type { Source } from "../canvas/source";
import styles from "./CurveDot.module.css";
import { valueAtStep, type CurvesFrame } from "./curvesFrame";

export interface DotFrame extends CurvesFrame {
  /** Of the cursor. */
  readonly step: number;
}

interface CurveDotProps {
  readonly source: Source<DotFrame>;
  readonly index: number;
  readonly style: SeriesStyle;
}

export function CurveDot({ source, index, style }: CurveDotProps) {
  const ref = useMoved(
    source,
    useCallback(
      ({ curves, domain, step, steps }: DotFrame) => {
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
