/**
 * @file Where the numbers of a profile lie: one per layer, first to last. x and y: 0 to 1 from the left and from the top.
 */
import { scaleLinear, scaleLog } from "d3";

export interface ProfileData {
  /** One list per series, as long as there are places; NaN where there is no number. */
  readonly series: readonly (readonly number[])[];
  /** Values that a line is drawn across at. */
  readonly guides?: readonly number[];
  readonly isLog: boolean;
}

export interface ProfilePoint {
  readonly place: number;
  readonly x: number;
  readonly y: number;
}

export interface ProfileGeometry {
  readonly points: readonly (readonly ProfilePoint[])[];
  readonly guides: readonly number[];
  readonly domain: readonly [low: number, high: number];
}

/** Numbers that cannot be shown, NaN and those ≤ 0 on an axis of logarithms, are left out. */
export function profileGeometry({
  series,
  guides = [],
  isLog,
}: ProfileData): ProfileGeometry {
  const isShown = (value: number) =>
    Number.isFinite(value) && (!isLog || value > 0);
  const shown = [...series.flat(), ...guides].filter(isShown);
  const domain = domainOf(shown, isLog);
  const y = (isLog ? scaleLog() : scaleLinear()).domain(domain).range([1, 0]);
  const places = Math.max(1, ...series.map((values) => values.length));
  return {
    domain,
    guides: guides.filter(isShown).map((value) => y(value)),
    points: series.map((values) =>
      values.flatMap((value, place) =>
        isShown(value)
          ? [{ place, x: (place + 0.5) / places, y: y(value) }]
          : [],
      ),
    ),
  };
}

function domainOf(
  values: readonly number[],
  isLog: boolean,
): readonly [number, number] {
  if (values.length === 0) return isLog ? [0.1, 1] : [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const scale = isLog
    ? scaleLog().domain([low, high > low ? high : low * 10])
    : scaleLinear().domain([Math.min(0, low), high > 0 ? high : 1]);
  const [start, stop] = scale.nice().domain() as [number, number];
  return [start, stop];
}
