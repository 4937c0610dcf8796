/**
 * @file The numbers along an axis of values, at the left of a chart of the same height.
 */
import { memo } from "react";
import styles from "./AxisTicks.module.css";
import { valueTop, type Domain } from "./scales";
import { axisTicks } from "./ticks";

interface AxisTicksProps {
  readonly domain: Domain;
  /** About how many numbers. */
  readonly count: number;
  readonly format: (value: number) => string;
}

/** Numbers nearer to an end of the axis than this share of it stand inside of the end, so as not to stick out. */
const MARGIN = 0.05;

export const AxisTicks = memo(function AxisTicks({
  domain,
  count,
  format,
}: AxisTicksProps) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {axisTicks(domain, count)
        .map((value) => ({ value, top: valueTop(value, domain) }))
        .map(({ value, top }) => (
          <span
            key={value}
            className={styles.tick}
            style={{ top: `${100 * top}%`, translate: `0 ${shift(top)}` }}
          >
            {format(value)}
          </span>
        ))}
    </div>
  );
});

function shift(top: number): string {
  if (top < MARGIN) return "0";
  return top > 1 - MARGIN ? "-100%" : "-50%";
}
