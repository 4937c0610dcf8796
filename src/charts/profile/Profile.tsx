/**
 * @file One number per layer, first to last, a line with its own marks for each series.
 */
import { memo, useMemo } from "react";
import styles from "./Profile.module.css";
import { profileGeometry, type ProfileData } from "./profilePoints";

export interface ProfileStyle {
  readonly ink: string;
  readonly letter: string;
}

interface ProfileProps {
  readonly data: ProfileData;
  /** One per series. */
  readonly seriesStyles: readonly ProfileStyle[];
  /** Below each place. */
  readonly places: readonly string[];
  readonly format: (value: number) => string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  readonly testId: string;
}

/** In units of the picture, whose width the marks do not stretch with. */
const HEIGHT = 100;

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
    <figure
      className={styles.figure}
      role="img"
      aria-label={summary}
      data-testid={testId}
    >
      <div className={styles.axis} aria-hidden="true">
        <span>{format(domain[1])}</span>
        <span>{format(domain[0])}</span>
      </div>
      <div className={styles.plot}>
        <svg
          className={styles.lines}
          viewBox={`0 0 100 ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {guides.map((y) => (
            <path key={y} className={styles.guide} d={`M0 ${HEIGHT * y}H100`} />
          ))}
          {points.map((line, i) => (
            <polyline
              key={seriesStyles[i]!.letter}
              className={styles.line}
              style={{ stroke: `var(${seriesStyles[i]!.ink})` }}
              points={line
                .map(({ x, y }) => `${100 * x},${HEIGHT * y}`)
                .join(" ")}
            />
          ))}
        </svg>
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
      </div>
      <div className={styles.places} aria-hidden="true">
        {places.map((place, index) => (
          // A place is where it stands.
          <span key={index}>{place}</span>
        ))}
      </div>
    </figure>
  );
});
