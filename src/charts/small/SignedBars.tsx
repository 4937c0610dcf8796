/**
 * @file Numbers of either sign as bars up and down from a line.
 */
import { memo } from "react";
import type { ColorToken } from "../canvas/inks";
import styles from "./pictures.module.css";

interface SignedBarsProps {
  readonly values: ArrayLike<number>;
  /** Half of the axis. */
  readonly extent: number;
  readonly ink: ColorToken;
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
      <path style={{ fill: `var(${ink})` }} d={barsPath(values, extent)} />
      <path
        className={styles.zero}
        d={`M0 0h${values.length}`}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
});

/** Each bar takes this share of its place. */
const THICKNESS = 0.75;

/** One unit across per value; up is negative, and `extent` is at ±1. Values that are not finite have no bar. */
export function barsPath(values: ArrayLike<number>, extent: number): string {
  const margin = (1 - THICKNESS) / 2;
  return Array.from(values, (value, index) => {
    const height = -value / extent;
    return Number.isFinite(height)
      ? `M${index + margin} 0v${Number(height.toFixed(4))}h${THICKNESS}V0z`
      : "";
  }).join("");
}

/** The largest magnitude of all finite numbers; 1 where there is none. */
export function largestMagnitude(
  all: readonly (Float32Array | Float64Array | null)[],
): number {
  let most = 0;
  for (const values of all)
    for (const value of values ?? [])
      if (Number.isFinite(value)) most = Math.max(most, Math.abs(value));
  return most > 0 ? most : 1;
}
