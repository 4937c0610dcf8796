/**
 * @file The histogram of one layer at one step, up the same axis of values as the strata beside it.
 */
import { memo, useCallback, type ReactNode } from "react";
import { valueAt } from "../axis/valueScale";
import type { ColorToken } from "../canvas/colorToken";
import { useCanvas } from "../canvas/useCanvas";
import { usePointerPoint } from "../canvas/usePointerPoint";
import { Readout, type ReadoutPlace } from "../canvas/Readout";
import type { Source } from "../canvas/source";
import { createSlicePaint } from "./paintSlice";
import styles from "./Slice.module.css";
import type { SliceFrame } from "./sliceFrame";
import type { Baseline } from "./sliceStyle";

interface SliceProps {
  readonly source: Source<SliceFrame>;
  readonly ink: ColorToken;
  readonly baseline: Baseline;
  /** Changes with the page's colours. */
  readonly scheme: string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  readonly testId: string;
  readonly readoutPlace: ReadoutPlace;
  /** What stands beside the pointer. */
  readonly readout: (value: number) => ReactNode;
}

export const Slice = memo(function Slice({
  source,
  ink,
  baseline,
  scheme,
  summary,
  testId,
  readoutPlace,
  readout,
}: SliceProps) {
  const canvas = useCanvas(
    source,
    scheme,
    useCallback(
      (element) => createSlicePaint(element, ink, baseline),
      [ink, baseline],
    ),
  );
  const [point, handlers] = usePointerPoint();
  return (
    <div
      className={styles.slice}
      role="img"
      aria-label={summary}
      data-testid={testId}
      {...handlers}
    >
      <canvas ref={canvas} className={styles.canvas} />
      {point && (
        <Readout place={readoutPlace}>
          {readout(valueAt(point.y, source.read().domain))}
        </Readout>
      )}
    </div>
  );
});
