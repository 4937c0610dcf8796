/**
 * @file Where one sample falls in two slices that face each other: its values as ticks between the two.
 */
import { memo, useCallback } from "react";
import type { ColorToken } from "../canvas/colorToken";
import { useCanvas } from "../canvas/useCanvas";
import type { Source } from "../canvas/source";
import { createPathSlicePaint } from "./paintPathSlice";
import styles from "./PathSlice.module.css";
import type { PathSliceFrame } from "./pathSliceFrame";

interface PathSliceProps {
  readonly source: Source<PathSliceFrame>;
  readonly leftInk: ColorToken;
  readonly rightInk: ColorToken;
  /** Changes with the page's colours. */
  readonly scheme: string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  readonly testId: string;
}

export const PathSlice = memo(function PathSlice({
  source,
  leftInk,
  rightInk,
  scheme,
  summary,
  testId,
}: PathSliceProps) {
  const canvas = useCanvas(
    source,
    scheme,
    useCallback(
      (element) => createPathSlicePaint(element, leftInk, rightInk),
      [leftInk, rightInk],
    ),
  );
  return (
    <div
      className={styles.slice}
      role="img"
      aria-label={summary}
      data-testid={testId}
    >
      <canvas ref={canvas} className={styles.canvas} />
    </div>
  );
});
