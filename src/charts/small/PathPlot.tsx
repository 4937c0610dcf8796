/**
 * @file Runs as paths in a plane: one number across, another one up, each run with its letter at the cursor.
 */
import { scaleLinear } from "d3";
import { memo, useMemo } from "react";
import { ChartFrame } from "./ChartFrame";
import type { SeriesStyle } from "./seriesStyle";
import shapes from "./shapes.module.css";
import styles from "./PathPlot.module.css";
import type { PathPoint } from "./pathPoints";

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
          className={shapes.line}
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
