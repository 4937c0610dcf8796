/**
 * @file What a strata is drawn from. N = bins.
 */
import type { Domain } from "../axis/valueScale";

/** Histograms over [−range, range), one per column. Arrays may be longer than their columns. */
export interface StrataSeries {
  readonly columns: number;
  /** Steps from one column to the next. */
  readonly stride: number;
  readonly bins: number;
  readonly range: number;
  /** [columns, N]; the same array for as long as columns are only added to it. */
  readonly counts: ArrayLike<number>;
  /** [columns] values outside of the range. */
  readonly below: ArrayLike<number>;
  readonly above: ArrayLike<number>;
  /** Values in each column, those outside included. */
  readonly total: number;
  /** [columns] each; thin, thick, thin. */
  readonly percentiles: readonly [
    low: ArrayLike<number>,
    middle: ArrayLike<number>,
    high: ArrayLike<number>,
  ];
}

export interface StrataFrame {
  readonly series: StrataSeries | null;
  /** Drawn dimmed where `series` does not reach yet. */
  readonly former: StrataSeries | null;
  readonly domain: Domain;
  /** The last step of the axis. */
  readonly steps: number;
  /** Marked with a dashed line, unless it is 0. */
  readonly reference: number;
  /** Marked with a dotted line. */
  readonly secondReference: number | null;
  /** Steps marked with a line of dashes and dots. */
  readonly changes: readonly number[];
}
