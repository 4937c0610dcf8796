/**
 * @file The numbers along an axis of values, at the left of a chart of the same height.
 */
import { ticks } from "d3";
import { memo } from "react";
import styles from "./AxisTicks.module.css";
import { valueTop, type Domain } from "./scales";

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

/** At least two, where the axis is no wider than a point: one number says nothing of the scale. */
export function axisTicks([low, high]: Domain, count: number): number[] {
  let values = ticks(low, high, count);
  for (let more = 1; values.length < 2 && more <= 2 * count; more++)
    values = ticks(low, high, count + more);
  return values;
}

function shift(top: number): string {
  if (top < MARGIN) return "0";
  return top > 1 - MARGIN ? "-100%" : "-50%";
}
