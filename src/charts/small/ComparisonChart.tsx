/**
 * @file Two histograms over each other on one axis of values, and below them how they differ. Shares are of all values, one
 * per bar, from the low end of the axis; paths lie in a box from 0 to 1 both ways, y downwards.
 */
import type { ReactNode } from "react";
import { valueTop, type Domain } from "../axis/scales";
import { axisTicks } from "../axis/ticks";
import type { ColorToken } from "../canvas/inks";
import { largestMagnitude } from "./SignedBars";
import styles from "./ComparisonChart.module.css";

export interface ComparedShares {
  /** Shares of all values, one per bar, from the low end of the axis. */
  readonly shares: Float64Array;
  readonly ink: ColorToken;
  /** What lies outside of the axis, at its low and its high end, in words; "" where nothing does. */
  readonly outside: readonly [below: string, above: string];
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
  /** How the numbers along the axis are written; `head`: what they count in. */
  readonly notate: (values: readonly number[]) => {
    readonly head: string;
    readonly write: (value: number) => string;
  };
  readonly formatShare: (share: number) => string;
}

/** About how many numbers along the axis. */
const TICKS = 5;

export function ComparisonChart(props: ComparisonChartProps) {
  const { domain, from, to, difference, summary } = props;
  const most = largestMagnitude([from?.shares ?? null, to?.shares ?? null]);
  const mostDifference = largestMagnitude([difference]);
  return (
    <div
      className={styles.chart}
      role="img"
      aria-label={summary}
      data-testid="comparison"
    >
      <Plot
        name="overlay"
        top={props.formatShare(most)}
        notes={<Outside sides={[from, to]} />}
      >
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
      <Axis domain={domain} notate={props.notate} />
    </div>
  );
}

interface PlotProps {
  readonly name: string;
  readonly top: string;
  /** Text over the picture. */
  readonly notes?: ReactNode;
  readonly children: ReactNode;
}

function Plot({ name, top, notes, children }: PlotProps) {
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
      {notes}
    </div>
  );
}

const ENDS = ["below", "above"] as const;

/** At each end of the axis: what lies beyond. */
function Outside({
  sides,
}: {
  readonly sides: readonly (ComparedShares | null)[];
}) {
  return ENDS.map((end, i) => (
    <span
      key={end}
      className={styles.outside}
      data-end={end}
      aria-hidden="true"
    >
      {sides.map((side, s) => (
        <span
          key={s === 0 ? "from" : "to"}
          style={side ? { color: `var(${side.ink})` } : undefined}
        >
          {side?.outside[i]}
        </span>
      ))}
    </span>
  ));
}

function Axis({
  domain,
  notate,
}: Pick<ComparisonChartProps, "domain" | "notate">) {
  const values = axisTicks(domain, TICKS);
  const { head, write } = notate(values);
  return (
    <div className={styles.axis} aria-hidden="true">
      {head !== "" && <span className={styles.head}>{head}</span>}
      {values.map((value) => {
        const left = 1 - valueTop(value, domain);
        return (
          <span
            key={value}
            className={styles.tick}
            style={{ left: `${100 * left}%`, translate: `${-100 * left}%` }}
          >
            {write(value)}
          </span>
        );
      })}
    </div>
  );
}

/** The outline of the bars, standing on y = 1; `most`: the share that reaches y = 0. Empty ends are left out. */
export function stairs(shares: Float64Array, most: number): string {
  const first = shares.findIndex((share) => share > 0);
  const stop = shares.findLastIndex((share) => share > 0) + 1;
  return outlineOf(shares, [first, stop], 1, (share) => 1 - share / most);
}

/** The outline of bars that stand on, or hang from, the middle, y = 0.5; `most`: the share that reaches an edge. */
export function signedStairs(shares: Float64Array, most: number): string {
  const all = [0, shares.length] as const;
  return outlineOf(shares, all, 0.5, (share) => 0.5 - share / most / 2);
}

/** More at `to` is positive. Allocates. */
export function differenceOf(
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): Float64Array {
  return Float64Array.from(to, (share, bar) => share - from[bar]!);
}

/** The share of values that lie elsewhere, 0 to 1: half of all differences, those beyond the ends of the axis included. */
export const shareMoved = (...differences: readonly Float64Array[]): number =>
  differences
    .flatMap((difference) => [...difference])
    .reduce((sum, share) => sum + Math.abs(share), 0) / 2;

/** Bars first ≤ i < stop. */
function outlineOf(
  shares: Float64Array,
  [first, stop]: readonly [first: number, stop: number],
  base: number,
  yOf: (share: number) => number,
): string {
  if (first < 0) return "";
  const write = (value: number) => String(Math.round(value * 1e4) / 1e4);
  let path = `M${write(first / shares.length)} ${base}`;
  for (let bar = first; bar < stop; bar++)
    path += `V${write(yOf(shares[bar]!))}H${write((bar + 1) / shares.length)}`;
  return `${path}V${base}Z`;
}
