/**
 * @file Lines in their bands over steps, with the cursor's step: for each series a line, and what lies between a low and a
 * high one.
 */
import { scaleLinear, scaleLog } from "d3";
import { memo, useMemo } from "react";
import type { Domain } from "../axis/scales";
import type { SeriesStyle } from "../canvas/inks";
import { axisAroundSeries, ChartFrame, isOnAxis } from "./ChartFrame";
import styles from "./ChartFrame.module.css";

export interface Band {
  /** Ascending; the other lists are as long, NaN where there is no number. */
  readonly steps: readonly number[];
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

export interface BandData {
  readonly bands: readonly Band[];
  /** The last step of the axis. */
  readonly steps: number;
  readonly isLog: boolean;
  /** Where it is not the axis around all numbers. */
  readonly domain?: Domain;
  readonly guides?: readonly number[];
}

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
            <path key={y} className={styles.guide} d={`M0 ${y}H100`} />
          ))}
          {geometry.shapes.map(({ area, line }, i) => {
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

export interface BandGeometry {
  readonly domain: Domain;
  /** Each band's area and line, as SVG paths. */
  readonly shapes: readonly { readonly area: string; readonly line: string }[];
  /** The y of each guide. */
  readonly guides: readonly number[];
}

const SIZE = 100;

/** Numbers that are on no axis are left out. x and y: 0 to 100 from the left and from the top. */
export function bandGeometry(data: BandData): BandGeometry {
  const { bands, steps, isLog, guides = [] } = data;
  const numbers = bands.map(({ low, middle, high }) => [
    ...low,
    ...middle,
    ...high,
  ]);
  const domain = data.domain ?? axisAroundSeries(numbers, guides, isLog);
  const y = (isLog ? scaleLog() : scaleLinear())
    .domain([domain[0], domain[1]])
    .range([SIZE, 0])
    .clamp(true);
  const x = (step: number) => (SIZE * step) / Math.max(1, steps);
  const isShown = (value: number) => isOnAxis(value, isLog);
  const points = ({ steps: at }: Band, values: readonly number[]) =>
    at.flatMap((step, i) => {
      const value = values[i]!;
      return isShown(value) ? [`${round(x(step))},${round(y(value))}`] : [];
    });
  return {
    domain,
    guides: guides.filter(isShown).map((value) => y(value)),
    shapes: bands.map((band) => ({
      area: path([
        ...points(band, band.high),
        ...points(band, band.low).toReversed(),
      ]),
      line: path(points(band, band.middle)),
    })),
  };
}

const path = (points: readonly string[]) =>
  points.length === 0 ? "" : `M${points.join("L")}`;

/** A hundredth of a percent is less than a pixel. */
const round = (value: number) => Math.round(value * 100) / 100;
