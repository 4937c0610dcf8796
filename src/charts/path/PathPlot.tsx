/**
 * @file Runs as paths in a plane: one number across, another one up, each run from its ring to its letter.
 */
import { scaleLinear } from "d3";
import { memo, useMemo } from "react";
import styles from "./PathPlot.module.css";
import type { PathPoint } from "./pathPoints";

export interface PathStyle {
  readonly ink: string;
  readonly letter: string;
}

interface PathPlotProps {
  readonly paths: readonly (readonly PathPoint[])[];
  /** One per path. */
  readonly pathStyles: readonly PathStyle[];
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
  readonly nameX: string;
  /** Where the cursor is on each path; null where it is on none. */
  readonly cursors: readonly (PathPoint | null)[];
  readonly summary: string;
  readonly testId: string;
}

const SIZE = 100;

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
  const place = (point: PathPoint) => ({
    left: `${x(point.x)}%`,
    top: `${y(point.y)}%`,
  });
  return (
    <figure
      className={styles.figure}
      role="img"
      aria-label={summary}
      data-testid={testId}
    >
      <div className={styles.axisY} aria-hidden="true">
        <span>{formatY(y.domain()[1]!)}</span>
        <span>{formatY(y.domain()[0]!)}</span>
      </div>
      <div className={styles.plot}>
        <svg
          className={styles.lines}
          viewBox={`0 0 ${SIZE} ${SIZE}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {paths.map((path, i) => (
            <polyline
              key={pathStyles[i]!.letter}
              className={styles.line}
              data-series={i}
              style={{ stroke: `var(${pathStyles[i]!.ink})` }}
              points={path
                .map((point) => `${x(point.x)},${y(point.y)}`)
                .join(" ")}
            />
          ))}
        </svg>
        {cursors.map((point, i) => {
          const { ink, letter } = pathStyles[i]!;
          return (
            point && (
              <span
                key={letter}
                className={styles.dot}
                style={{ ...place(point), color: `var(${ink})` }}
              >
                <span className={styles.letter}>{letter}</span>
              </span>
            )
          );
        })}
      </div>
      <div className={styles.axisX} aria-hidden="true">
        <span>{formatX(x.domain()[0]!)}</span>
        <span>{nameX}</span>
        <span>{formatX(x.domain()[1]!)}</span>
      </div>
    </figure>
  );
});

function scalesOf(paths: readonly (readonly PathPoint[])[]) {
  const points = paths.flat();
  const mostX = Math.max(1e-9, ...points.map((point) => point.x));
  const mostY = Math.max(1e-9, ...points.map((point) => point.y));
  return {
    x: scaleLinear().domain([mostX, 0]).range([0, SIZE]),
    y: scaleLinear().domain([0, mostY]).nice(4).range([SIZE, 0]),
  };
}
