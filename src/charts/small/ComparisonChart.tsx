/**
 * @file Two histograms over each other on one axis of values, and below them how they differ.
 */
import { ticks } from "d3";
import type { ReactNode } from "react";
import type { Domain } from "../axis/valueScale";
import type { ColorToken } from "../canvas/colorToken";
import styles from "./ComparisonChart.module.css";
import { signedStairs, stairs } from "./comparisonPaths";

export interface ComparedShares {
  /** Of all values, one per bar, from the low end of the axis. */
  readonly shares: Float64Array;
  readonly ink: ColorToken;
}

interface ComparisonChartProps {
  readonly domain: Domain;
  /** Drawn as a dashed outline. */
  readonly from: ComparedShares | null;
  /** Drawn as an area. */
  readonly to: ComparedShares | null;
  /** Null without both. */
  readonly difference: Float64Array | null;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  readonly formatTick: (value: number) => string;
  readonly formatShare: (share: number) => string;
}

/** About how many numbers along the axis. */
const TICKS = 5;

export function ComparisonChart(props: ComparisonChartProps) {
  const { domain, from, to, difference, summary } = props;
  const most = longest(from?.shares, to?.shares);
  const mostDifference = longest(difference ?? undefined);
  return (
    <div
      className={styles.chart}
      role="img"
      aria-label={summary}
      data-testid="comparison"
    >
      <Plot name="overlay" top={props.formatShare(most)}>
        {to && (
          <path
            className={styles.area}
            d={stairs(to.shares, most)}
            style={{ color: `var(${to.ink})` }}
          />
        )}
        {from && (
          <path
            className={styles.outline}
            d={stairs(from.shares, most)}
            style={{ color: `var(${from.ink})` }}
          />
        )}
      </Plot>
      <Plot
        name="difference"
        top={difference ? `±${props.formatShare(mostDifference)}` : ""}
      >
        <path className={styles.zero} d="M0 0.5H1" />
        {difference && (
          <path
            className={styles.difference}
            d={signedStairs(difference, mostDifference)}
          />
        )}
      </Plot>
      <Axis domain={domain} format={props.formatTick} />
    </div>
  );
}

function Plot({
  name,
  top,
  children,
}: {
  readonly name: string;
  readonly top: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.plot} data-plot={name}>
      <span className={styles.top} aria-hidden="true">
        {top}
      </span>
      <svg
        className={styles.picture}
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {children}
      </svg>
    </div>
  );
}

function Axis({
  domain: [low, high],
  format,
}: {
  readonly domain: Domain;
  readonly format: (value: number) => string;
}) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticks(low, high, TICKS).map((value) => {
        const left = (value - low) / (high - low);
        return (
          <span
            key={value}
            className={styles.tick}
            style={{ left: `${100 * left}%`, translate: `${-100 * left}%` }}
          >
            {format(value)}
          </span>
        );
      })}
    </div>
  );
}

/** The largest magnitude; 1 where there is none. */
function longest(...all: readonly (Float64Array | undefined)[]): number {
  let most = 0;
  for (const shares of all)
    for (const share of shares ?? []) most = Math.max(most, Math.abs(share));
  return most > 0 ? most : 1;
}
