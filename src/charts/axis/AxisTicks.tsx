/**
 * @file The numbers along an axis of values, beside a chart of the same height.
 */
import { memo, type CSSProperties } from "react";
import styles from "./AxisTicks.module.css";
import { valueTop, type Domain } from "./scales";
import { axisTicks } from "./ticks";

/** How the numbers are written. `head`: what they count in, written once at the upper end; "" where there is nothing to say. */
interface Notation {
  readonly head: string;
  readonly write: (value: number) => string;
}

interface AxisTicksProps {
  readonly domain: Domain;
  /** About how many numbers. */
  readonly count: number;
  readonly notate: (values: readonly number[]) => Notation;
  /** Whether another chart stands right above this one. */
  readonly isBeneathAnother?: boolean;
}

/** Numbers nearer to an end of the axis than this share of it stand inside of the end, so as not to stick out. */
const MARGIN = 0.05;
/** The head needs this share of the axis; where a number stands there, it goes above the axis, or beneath that number. */
const HEAD = 0.18;

export const AxisTicks = memo(function AxisTicks({
  domain,
  count,
  notate,
  isBeneathAnother = false,
}: AxisTicksProps) {
  const values = axisTicks(domain, count);
  const { head, write } = notate(values);
  const tops = values.map((value) => valueTop(value, domain));
  const highest = Math.min(...tops);
  return (
    <div className={styles.axis} data-testid="axis" aria-hidden="true">
      {head !== "" && (
        <span
          className={styles.head}
          data-place={placeOfHead(highest, isBeneathAnother)}
          style={{ "--number": `${100 * highest}%` } as CSSProperties}
        >
          {head}
        </span>
      )}
      {values.map((value, i) => (
        <span
          key={value}
          className={styles.tick}
          style={{
            top: `${100 * tops[i]!}%`,
            translate: `0 ${shift(tops[i]!)}`,
          }}
        >
          {write(value)}
        </span>
      ))}
    </div>
  );
});

function placeOfHead(highest: number, isBeneathAnother: boolean) {
  if (highest >= HEAD) return "top";
  return isBeneathAnother ? "beneathNumber" : "above";
}

function shift(top: number): string {
  if (top < MARGIN) return "0";
  return top > 1 - MARGIN ? "-100%" : "-50%";
}
