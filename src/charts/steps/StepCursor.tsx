/**
 * @file The cursor of a chart over steps: a line at the step, and a veil over what lies behind it.
 */
import { useCallback } from "react";
import { stepCenter } from "../axis/stepScale";
import type { Source } from "../canvas/source";
import styles from "./StepCursor.module.css";
import { useMoved } from "./useMoved";

export interface CursorFrame {
  readonly step: number;
  /** The last step of the axis. */
  readonly steps: number;
}

export function StepCursor({
  source,
}: {
  readonly source: Source<CursorFrame>;
}) {
  const ref = useMoved(
    source,
    useCallback(
      ({ step, steps }: CursorFrame) => ({ x: stepCenter(step, steps), y: 0 }),
      [],
    ),
  );
  return (
    <div className={styles.window}>
      <div ref={ref} className={styles.cursor} />
    </div>
  );
}
