/**
 * @file What small charts have in common: a frame with the ends of its axis on the left and words below.
 */
import type { ReactNode } from "react";
import styles from "./ChartFrame.module.css";

interface ChartFrameProps {
  /** Ends of the axis. */
  readonly top: string;
  readonly bottom: string;
  /** Under the frame, spread over its width. */
  readonly below: readonly string[];
  /** Whether each of them stands in the middle of its share of the width, or at the ends of it. */
  readonly places?: "middle";
  /** Drawn in a square of 100 that fills the frame; see styles of shapes below. */
  readonly shapes: ReactNode;
  /** Over the shapes, placed in percent. */
  readonly children?: ReactNode;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  readonly testId: string;
}

/** Shapes are stretched with the frame; lines in it want `vector-effect: non-scaling-stroke`. */
export function ChartFrame({
  top,
  bottom,
  below,
  places,
  shapes,
  children,
  summary,
  testId,
}: ChartFrameProps) {
  return (
    <figure
      className={styles.figure}
      role="img"
      aria-label={summary}
      data-testid={testId}
    >
      <div className={styles.axis} aria-hidden="true">
        <span>{top}</span>
        <span>{bottom}</span>
      </div>
      <div className={styles.plot}>
        <svg
          className={styles.shapes}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {shapes}
        </svg>
        {children}
      </div>
      <div className={styles.below} data-places={places} aria-hidden="true">
        {below.map((text, index) => (
          // A text is where it stands.
          <span key={index}>{text}</span>
        ))}
      </div>
    </figure>
  );
}
