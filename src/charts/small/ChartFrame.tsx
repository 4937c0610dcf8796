/**
 * @file What small charts have in common: a frame with the ends of its axis on the left and words below, and how far the
 * axis goes.
 */
import { scaleLinear, scaleLog } from "d3";
import type { ReactNode } from "react";
import { bulkSize, furthestOf } from "../axis/bulk";
import type { Domain } from "../axis/scales";
import styles from "./ChartFrame.module.css";

interface ChartFrameProps {
  /** Ends of the axis. */
  readonly top: string;
  readonly bottom: string;
  /** Under the frame, spread over its width. */
  readonly below: readonly string[];
  /** Whether each of them stands in the middle of its share of the width, or at the ends of it. */
  readonly places?: "middle";
  /** Drawn in a square of 100 that fills the frame. */
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

/** Numbers that are on no axis: those that are not finite and, where it is one of logarithms, those ≤ 0. */
export const isOnAxis = (value: number, isLog: boolean): boolean =>
  Number.isFinite(value) && (!isLog || value > 0);

/** An axis around the series that none of them flattens by exploding; what lies beyond stands at its edge. */
export function axisAroundSeries(
  series: readonly (readonly number[])[],
  guides: readonly number[],
  isLog: boolean,
): Domain {
  const all = [...series.flat(), ...guides];
  if (isLog) return axisAround(all, true);
  const furthest = furthestOf(
    series.map((values) => ({ count: values.length, bulk: bulkSize(values) })),
  );
  const within = (value: number) =>
    Math.max(-furthest, Math.min(furthest, value));
  return axisAround(all.filter(Number.isFinite).map(within), false);
}

/** An axis with round ends that shows all the numbers; it begins at 0 or below, unless it is one of logarithms. */
export function axisAround(values: readonly number[], isLog: boolean): Domain {
  const shown = values.filter((value) => isOnAxis(value, isLog));
  if (shown.length === 0) return isLog ? [0.1, 1] : [0, 1];
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const scale = isLog
    ? scaleLog().domain([least, most > least ? most : 10 * least])
    : scaleLinear().domain([Math.min(0, least), most > 0 ? most : 1]);
  const [low, high] = scale.nice().domain() as [number, number];
  return [low, high];
}
