/**
 * @file One number per layer, first to last, a line with its own marks for each series.
 */
import { memo, useMemo } from "react";
import { ChartFrame } from "./ChartFrame";
import type { SeriesStyle } from "./seriesStyle";
import shapes from "./shapes.module.css";
import styles from "./Profile.module.css";
import { profileGeometry, type ProfileData } from "./profilePoints";

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
            <path key={y} className={shapes.guide} d={`M0 ${100 * y}H100`} />
          ))}
          {points.map((line, i) => (
            <polyline
              key={seriesStyles[i]!.letter}
              className={shapes.line}
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
