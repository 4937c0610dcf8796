/**
 * @file Runs as paths in a plane: one number across, another one up, each run with its letter at the cursor. Both numbers are
 * smoothed along the run: means over equal stretches of it.
 */
import { scaleLinear } from "d3";
import { memo, useMemo } from "react";
import type { SeriesStyle } from "../canvas/inks";
import { ChartFrame } from "./ChartFrame";
import styles from "./ChartFrame.module.css";

export interface PathPoint {
  readonly x: number;
  readonly y: number;
}

interface PathPlotProps {
  readonly paths: readonly (readonly PathPoint[])[];
  /** One per path. */
  readonly pathStyles: readonly SeriesStyle[];
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
  readonly nameX: string;
  /** Where the cursor is on each path; null where it is on none. */
  readonly cursors: readonly (PathPoint | null)[];
  readonly summary: string;
  readonly testId: string;
}

/** Across, the larger number is on the left: a run whose loss falls goes from left to right. */
export const PathPlot = memo(function PathPlot({
  paths,
  pathStyles,
  formatX,
  formatY,
  nameX,
  cursors,
  summary,
  testId,
}: PathPlotProps) {
  const { x, y } = useMemo(() => scalesOf(paths), [paths]);
  const [mostX, leastX] = x.domain() as [number, number];
  const [leastY, mostY] = y.domain() as [number, number];
  return (
    <ChartFrame
      top={formatY(mostY)}
      bottom={formatY(leastY)}
      below={[formatX(mostX), nameX, formatX(leastX)]}
      summary={summary}
      testId={testId}
      shapes={paths.map((path, i) => (
        <polyline
          key={pathStyles[i]!.letter}
          className={styles.line}
          data-series={i}
          style={{ stroke: `var(${pathStyles[i]!.ink})` }}
          points={path.map((point) => `${x(point.x)},${y(point.y)}`).join(" ")}
        />
      ))}
    >
      {cursors.map((point, i) => {
        const { ink, letter } = pathStyles[i]!;
        if (point === null) return null;
        const [left, top] = [`${x(point.x)}%`, `${y(point.y)}%`];
        return (
          <span
            key={letter}
            className={styles.dot}
            style={{ left, top, color: `var(${ink})` }}
          >
            <span className={styles.letter}>{letter}</span>
          </span>
        );
      })}
    </ChartFrame>
  );
});

const SIZE = 100;

function scalesOf(paths: readonly (readonly PathPoint[])[]) {
  const points = paths.flat();
  const mostX = Math.max(1e-9, ...points.map((point) => point.x));
  const mostY = Math.max(1e-9, ...points.map((point) => point.y));
  return {
    x: scaleLinear().domain([mostX, 0]).range([0, SIZE]),
    y: scaleLinear().domain([0, mostY]).nice(4).range([SIZE, 0]),
  };
}

/**
 * At most `stretches` points, in the order of the run; a stretch in which either number is missing everywhere has none.
 */
export function smoothedPath(
  xOf: (column: number) => number,
  yOf: (column: number) => number,
  columns: number,
  stretches: number,
): readonly PathPoint[] {
  const points: PathPoint[] = [];
  const count = Math.min(columns, stretches);
  for (let i = 0; i < count; i++) {
    const start = Math.floor((i * columns) / count);
    const stop = Math.floor(((i + 1) * columns) / count);
    const x = meanOfFinite(xOf, start, stop);
    const y = meanOfFinite(yOf, start, stop);
    if (Number.isFinite(x) && Number.isFinite(y)) points.push({ x, y });
  }
  return points;
}

/** start ≤ column < stop. NaN where no number is finite. */
function meanOfFinite(
  valueOf: (column: number) => number,
  start: number,
  stop: number,
): number {
  let [sum, count] = [0, 0];
  for (let column = start; column < stop; column++) {
    const value = valueOf(column);
    if (!Number.isFinite(value)) continue;
    sum += value;
    count++;
  }
  return sum / count;
}

/** The y of a path where it first comes to x or below; NaN where it never does. */
export function yWhereFirst(path: readonly PathPoint[], x: number): number {
  return path.find((point) => point.x <= x)?.y ?? Number.NaN;
}
