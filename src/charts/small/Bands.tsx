/**
 * @file Lines in their bands over steps, one for each series, with the cursor's step.
 */
import { memo, useMemo } from "react";
import { ChartFrame } from "./ChartFrame";
import type { SeriesStyle } from "./seriesStyle";
import shapes from "./shapes.module.css";
import { bandGeometry, type BandData } from "./bandGeometry";
import styles from "./Bands.module.css";

interface BandsProps {
  readonly data: BandData;
  /** One per band. */
  readonly bandStyles: readonly SeriesStyle[];
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
  const geometry = useMemo(() => bandGeometry(data), [data]);
  const { domain } = geometry;
  return (
    <ChartFrame
      top={format(domain[1])}
      bottom={format(domain[0])}
      below={[formatStep(0), formatStep(data.steps)]}
      summary={summary}
      testId={testId}
      shapes={
        <>
          {geometry.guides.map((y) => (
            <path key={y} className={shapes.guide} d={`M0 ${y}H100`} />
          ))}
          {geometry.shapes.map(({ area, line }, i) => {
            const { ink, letter } = bandStyles[i]!;
            return (
              <g key={letter} data-series={i}>
                <path
                  className={shapes.area}
                  style={{ fill: `var(${ink})` }}
                  d={area}
                />
                <path
                  className={shapes.line}
                  style={{ stroke: `var(${ink})` }}
                  d={line}
                />
              </g>
            );
          })}
        </>
      }
    >
      <span
        className={styles.cursor}
        style={{ left: `${(100 * cursor) / Math.max(1, data.steps)}%` }}
      />
    </ChartFrame>
  );
});
