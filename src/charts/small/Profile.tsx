/**
 * @file One number per layer, first to last, a line with its own marks for each series.
 */
import { scaleLinear, scaleLog } from "d3";
import { memo, useMemo } from "react";
import type { Domain } from "../axis/scales";
import type { SeriesStyle } from "../canvas/inks";
import { axisAroundSeries, ChartFrame, isOnAxis } from "./ChartFrame";
import styles from "./ChartFrame.module.css";

export interface ProfileData {
  /** One list per series, as long as there are places; NaN where there is no number. */
  readonly series: readonly (readonly number[])[];
  /** Values that a line is drawn across at. */
  readonly guides?: readonly number[];
  readonly isLog: boolean;
}

interface ProfileProps {
  readonly data: ProfileData;
  /** One per series. */
  readonly seriesStyles: readonly SeriesStyle[];
  /** Below each place. */
  readonly places: readonly string[];
  readonly format: (value: number) => string;
  readonly summary: string;
  readonly testId: string;
}

export const Profile = memo(function Profile({
  data,
  seriesStyles,
  places,
  format,
  summary,
  testId,
}: ProfileProps) {
  const { points, guides, domain } = useMemo(
    () => profileGeometry(data),
    [data],
  );
  return (
    <ChartFrame
      top={format(domain[1])}
      bottom={format(domain[0])}
      below={places}
      places="middle"
      summary={summary}
      testId={testId}
      shapes={
        <>
          {guides.map((y) => (
            <path key={y} className={styles.guide} d={`M0 ${100 * y}H100`} />
          ))}
          {points.map((line, i) => (
            <polyline
              key={seriesStyles[i]!.letter}
              className={styles.line}
              style={{ stroke: `var(${seriesStyles[i]!.ink})` }}
              points={line.map(({ x, y }) => `${100 * x},${100 * y}`).join(" ")}
            />
          ))}
        </>
      }
    >
      {points.flatMap((line, i) =>
        line.map(({ place, x, y }) => (
          <span
            key={`${i} ${place}`}
            className={styles.mark}
            data-series={i}
            style={{
              left: `${100 * x}%`,
              top: `${100 * y}%`,
              color: `var(${seriesStyles[i]!.ink})`,
            }}
          >
            {place === places.length - 1 && (
              <span className={styles.letter}>{seriesStyles[i]!.letter}</span>
            )}
          </span>
        )),
      )}
    </ChartFrame>
  );
});

/** x and y: 0 to 1 from the left and from the top. */
export interface ProfilePoint {
  readonly place: number;
  readonly x: number;
  readonly y: number;
}

export interface ProfileGeometry {
  readonly points: readonly (readonly ProfilePoint[])[];
  readonly guides: readonly number[];
  readonly domain: Domain;
}

/** Numbers that are on no axis are left out. */
export function profileGeometry({
  series,
  guides = [],
  isLog,
}: ProfileData): ProfileGeometry {
  const isShown = (value: number) => isOnAxis(value, isLog);
  const domain = axisAroundSeries(series, guides, isLog);
  const y = (isLog ? scaleLog() : scaleLinear())
    .domain([domain[0], domain[1]])
    .range([1, 0])
    .clamp(true);
  const places = Math.max(1, ...series.map((values) => values.length));
  return {
    domain,
    guides: guides.filter(isShown).map((value) => y(value)),
    points: series.map((values) =>
      values.flatMap((value, place) =>
        isShown(value)
          ? [{ place, x: (place + 0.5) / places, y: y(value) }]
          : [],
      ),
    ),
  };
}
