/**
 * @file The numbers along an axis of values, beside a chart of the same height.
 */
import { ticks } from "d3";
import { memo } from "react";
import styles from "./AxisTicks.module.css";
import { valueTop, type Domain } from "./valueScale";

interface AxisTicksProps {
  readonly domain: Domain;
  /** About how many numbers. */
  readonly count: number;
  readonly format: (value: number) => string;
  /** The side of the chart on which the axis stands. */
  readonly side: "left" | "right";
}

/** Numbers nearer to the end of the axis than this share of it would stick out. */
const MARGIN = 0.04;

export const AxisTicks = memo(function AxisTicks({
  domain,
  count,
  format,
  side,
}: AxisTicksProps) {
  return (
    <div className={styles.axis} data-side={side} aria-hidden="true">
      {ticks(domain[0], domain[1], count)
        .map((value) => ({ value, top: valueTop(value, domain) }))
        .filter(({ top }) => top > MARGIN && top < 1 - MARGIN)
        .map(({ value, top }) => (
          <span
            key={value}
            className={styles.tick}
            style={{ top: `${100 * top}%` }}
          >
            {format(value)}
          </span>
        ))}
    </div>
  );
});
