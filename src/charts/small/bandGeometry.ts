/**
 * @file Bands over steps: for each series a line, and what lies between a low and a high one. x and y: 0 to 100 from the left
 * and from the top.
 */
import { scaleLinear, scaleLog } from "d3";

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
  /** Instead of the numbers' own. */
  readonly domain?: readonly [low: number, high: number];
  readonly guides?: readonly number[];
}

export interface BandGeometry {
  readonly domain: readonly [low: number, high: number];
  /** Of each band: its area and its line, as SVG paths. */
  readonly shapes: readonly { readonly area: string; readonly line: string }[];
  /** From the top. */
  readonly guides: readonly number[];
}

const SIZE = 100;

/** What cannot be shown, NaN and on an axis of logarithms what is ≤ 0, is left out. */
export function bandGeometry(data: BandData): BandGeometry {
  const { bands, steps, isLog, guides = [] } = data;
  const domain = data.domain ?? domainOf(bands, guides, isLog);
  const y = (isLog ? scaleLog() : scaleLinear())
    .domain(domain)
    .range([SIZE, 0])
    .clamp(true);
  const x = (step: number) => (SIZE * step) / Math.max(1, steps);
  const isShown = shownOn(isLog);
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

const shownOn = (isLog: boolean) => (value: number) =>
  Number.isFinite(value) && (!isLog || value > 0);

const path = (points: readonly string[]) =>
  points.length === 0 ? "" : `M${points.join("L")}`;

/** A hundredth of a percent is less than a pixel. */
const round = (value: number) => Math.round(value * 100) / 100;

function domainOf(
  bands: readonly Band[],
  guides: readonly number[],
  isLog: boolean,
): readonly [number, number] {
  const values = [
    ...bands.flatMap(({ low, middle, high }) => [low, middle, high].flat()),
    ...guides,
  ].filter(shownOn(isLog));
  if (values.length === 0) return isLog ? [0.1, 1] : [0, 1];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const scale = isLog
    ? scaleLog().domain([least, most > least ? most : 10 * least])
    : scaleLinear().domain([Math.min(0, least), most > 0 ? most : 1]);
  const [start, stop] = scale.nice().domain() as [number, number];
  return [start, stop];
}
