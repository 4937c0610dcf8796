/**
 * @file How dense values are at each pixel of one column of a strata, and how dark that is drawn. N = bins, H = pixels.
 */
import { binOf, valueAt, valueTop, type Domain } from "../axis/scales";

/** The columns first, first + apart, … below stop. */
interface DensityColumns {
  readonly first: number;
  readonly stop: number;
  readonly apart: number;
}

/** Histograms, one per column, and the values outside of them. Columns become known in any order. */
export interface StrataSeries {
  /** A list that grows; it is the same list for as long as columns are only added. Of it, the first `told` count. */
  readonly known: readonly DensityColumns[];
  readonly told: number;
  /** Steps from one column to the next. */
  readonly stride: number;
  readonly bins: number;
  /** [columns]: each histogram covers [−range, range). */
  readonly ranges: ArrayLike<number>;
  /** [columns, N]. */
  readonly counts: ArrayLike<number>;
  /** [columns, tailLength]: the values outside of the range; NaN stands for none. */
  readonly tails: ArrayLike<number>;
  readonly tailLength: number;
  /** Values in each column, those outside included. */
  readonly total: number;
  /** [columns] each; thin, thick, thin. */
  readonly percentiles: readonly [
    low: ArrayLike<number>,
    middle: ArrayLike<number>,
    high: ArrayLike<number>,
  ];
}

/** Shares of all values, 0 to 1, that lie below and above the axis. */
export interface ShareOutside {
  readonly below: number;
  readonly above: number;
}

/** Measures one pixel column after the other on one axis. */
export class DensityMeter {
  /**
   * [H] from the top, of the last measured: 1 where values are as dense as if they were spread evenly over the whole axis.
   * Those outside of the axis make the rest no denser.
   */
  readonly density: Float64Array;
  readonly #domain: Domain;
  readonly #bins: number;
  /** [N + 1]: how many values lie below each bin. */
  readonly #cumulative: Float64Array;
  readonly #edgesByRange = new Map<number, Float64Array>();
  #below = 0;
  #above = 0;

  constructor(height: number, domain: Domain, bins: number) {
    this.density = new Float64Array(height);
    this.#domain = domain;
    this.#bins = bins;
    this.#cumulative = new Float64Array(bins + 1);
  }

  /** These columns together. */
  measure(series: StrataSeries, columns: readonly number[]): ShareOutside {
    this.density.fill(0);
    [this.#below, this.#above] = [0, 0];
    let from = 0;
    for (let i = 0; i < columns.length; i++) {
      this.#addTail(series, columns[i]!);
      const range = series.ranges[columns[i]!]!;
      const next = columns[i + 1];
      if (next !== undefined && series.ranges[next] === range) continue;
      this.#addHistograms(series, columns.slice(from, i + 1), range);
      from = i + 1;
    }
    const all = series.total * columns.length;
    const scale = this.density.length / all;
    for (let y = 0; y < this.density.length; y++) this.density[y]! *= scale;
    return { below: this.#below / all, above: this.#above / all };
  }

  /** Columns of one range. */
  #addHistograms(
    series: StrataSeries,
    columns: readonly number[],
    range: number,
  ): void {
    const edges = this.#edges(range);
    const cumulative = this.#cumulative;
    accumulate(series, columns, cumulative);
    let above = valuesBelow(cumulative, edges[0]!);
    this.#above += cumulative.at(-1)! - above;
    for (let y = 0; y < this.density.length; y++) {
      const below = valuesBelow(cumulative, edges[y + 1]!);
      this.density[y]! += above - below;
      above = below;
    }
    this.#below += above;
  }

  #addTail({ tails, tailLength }: StrataSeries, column: number): void {
    const [low, high] = this.#domain;
    const { density } = this;
    const start = column * tailLength;
    for (let i = start; i < start + tailLength; i++) {
      const value = tails[i]!;
      if (Number.isNaN(value)) return;
      const y = Math.ceil(valueTop(value, this.#domain) * density.length) - 1;
      if (value < low) this.#below++;
      else if (value >= high) this.#above++;
      else density[Math.max(0, y)]!++;
    }
  }

  #edges(range: number): Float64Array {
    const known = this.#edgesByRange.get(range);
    if (known !== undefined) return known;
    const edges = pixelEdges(
      this.density.length,
      this.#domain,
      range,
      this.#bins,
    );
    this.#edgesByRange.set(range, edges);
    return edges;
  }
}

/** Edges of the pixels from the top, in bins from the lower end of the range; [H + 1], falling. Outside of the range: 0 or N. */
function pixelEdges(
  height: number,
  domain: Domain,
  range: number,
  bins: number,
): Float64Array {
  return Float64Array.from({ length: height + 1 }, (_, pixel) => {
    const value = valueAt(pixel / height, domain);
    return binOf(value, domain, range, bins);
  });
}

/** Writes `cumulative` [N + 1]: how many values of the columns lie below each bin. */
function accumulate(
  { counts, bins }: StrataSeries,
  columns: readonly number[],
  cumulative: Float64Array,
): void {
  cumulative[0] = 0;
  for (let bin = 0; bin < bins; bin++) {
    let sum = 0;
    for (const column of columns) sum += counts[column * bins + bin]!;
    cumulative[bin + 1] = cumulative[bin]! + sum;
  }
}

/** Values below an edge; within a bin they are taken to be spread evenly over the room that it has on the axis. */
function valuesBelow(cumulative: Float64Array, edge: number): number {
  const bin = Math.min(cumulative.length - 2, Math.floor(edge));
  const start = cumulative[bin]!;
  return start + (edge - bin) * (cumulative[bin + 1]! - start);
}

/** Values this many times as dense as if spread evenly over the axis get full ink: equal ink is equal density all over the page. */
const FULL = 12;
/** Below 1, so that a few values far out can still be seen. */
const EXPONENT = 0.45;

const LEVELS = 1024;
/** Opacity, 0 to 255, by the square root of the density's share of FULL: finer where ink changes faster. */
const OPACITY = Uint8Array.from({ length: LEVELS }, (_, level) =>
  Math.round(255 * (level / (LEVELS - 1)) ** (2 * EXPONENT)),
);

/** 0 to 255; never 0 where there is anything at all. `density`: see pixelDensities. */
export function inkOpacity(density: number): number {
  if (!(density > 0)) return 0;
  const level = Math.sqrt(Math.min(1, density / FULL)) * (LEVELS - 1);
  return Math.max(1, OPACITY[Math.round(level)]!);
}
