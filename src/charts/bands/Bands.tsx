/**
 * @file Lines in their bands over steps, one for each series, with the cursor's step.
 */
import { memo, useMemo } from "react";
import { bandGeometry, type BandData } from "./bandGeometry";
import styles from "./Bands.module.css";

export interface BandStyle {
  readonly ink: string;
  readonly letter: string;
}

interface BandsProps {
  readonly data: BandData;
  /** One per band. */
  readonly bandStyles: readonly BandStyle[];
  readonly cursor: number;
  readonly format: (value: number) => string;
  readonly formatStep: (step: number) => string;
  readonly summary: string;
  readonly testId: string;
}

export const Bands = memo(function Bands({
  data,
  bandStyles,
  cursor,
  format,
  formatStep,
  summary,
  testId,
}: BandsProps) {
  const { domain, shapes, guides } = useMemo(() => bandGeometry(data), [data]);
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
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {guides.map((y) => (
            <path key={y} className={styles.guide} d={`M0 ${y}H100`} />
          ))}
          {shapes.map(({ area, line }, i) => {
            const { ink, letter } = bandStyles[i]!;
            return (
              <g key={letter} data-series={i}>
                <path
                  className={styles.area}
                  style={{ fill: `var(${ink})` }}
                  d={area}
                />
                <path
                  className={styles.line}
                  style={{ stroke: `var(${ink})` }}
                  d={line}
                />
              </g>
            );
          })}
        </svg>
        <span
          className={styles.cursor}
          style={{ left: `${(100 * cursor) / Math.max(1, data.steps)}%` }}
        />
      </div>
      <div className={styles.steps} aria-hidden="true">
        <span>{formatStep(0)}</span>
        <span>{formatStep(data.steps)}</span>
      </div>
    </figure>
  );
});
