/**
 * @file Numbers of either sign as bars up and down from a line.
 */
import { memo } from "react";
import { barsPath } from "./barsPath";
import styles from "./SignedBars.module.css";

interface SignedBarsProps {
  readonly values: ArrayLike<number>;
  /** Half of the axis. */
  readonly extent: number;
  readonly ink: "a" | "b";
  /** What the picture shows, in a sentence. */
  readonly summary: string;
}

export const SignedBars = memo(function SignedBars({
  values,
  extent,
  ink,
  summary,
}: SignedBarsProps) {
  return (
    <svg
      className={styles.bars}
      viewBox={`0 -1 ${values.length} 2`}
      preserveAspectRatio="none"
      role="img"
      aria-label={summary}
    >
      <path className={styles[ink]} d={barsPath(values, extent)} />
      <path
        className={styles.zero}
        d={`M0 0h${values.length}`}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
});
