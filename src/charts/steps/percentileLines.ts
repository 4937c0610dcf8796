/**
 * @file The percentiles over a strata: the middle one thick, the outer ones thin.
 */
import { columnsOfPixel, valueTop, type Domain } from "../axis/scales";
import type { CanvasSize } from "../canvas/Canvas";
import type { StrataSeries } from "./density";

/** CSS pixels. */
const WIDTHS = [0.75, 1.75, 0.75];
const OPACITIES = [0.75, 1, 0.75];

interface LineStyle {
  readonly domain: Domain;
  readonly size: CanvasSize;
  readonly color: string;
}

/** Pixels first ≤ x < stop. */
interface PixelSpan {
  readonly first: number;
  readonly stop: number;
}

/** Draws over the pixels, joined to the one before them. `inAll`: columns of the complete series. */
export function drawPercentiles(
  context: CanvasRenderingContext2D,
  series: StrataSeries,
  { first, stop }: PixelSpan,
  inAll: number,
  { domain, size: { width, height, ratio }, color }: LineStyle,
): void {
  context.clearRect(first, 0, width - first, height);
  context.strokeStyle = color;
  context.lineJoin = "round";
  series.percentiles.forEach((values, line) => {
    context.lineWidth = WIDTHS[line]! * ratio;
    context.globalAlpha = OPACITIES[line]!;
    context.beginPath();
    for (let pixel = Math.max(0, first - 1); pixel < stop; pixel++) {
      const value = meanOver(values, pixel, width, inAll, series.columns);
      context.lineTo(pixel + 0.5, valueTop(value, domain) * height);
    }
    context.stroke();
  });
}

function meanOver(
  values: ArrayLike<number>,
  pixel: number,
  width: number,
  inAll: number,
  columns: number,
): number {
  const [from, to] = columnsOfPixel(pixel, width, inAll);
  const stop = Math.min(to, columns);
  let sum = 0;
  for (let column = from; column < stop; column++) sum += values[column]!;
  return sum / (stop - from);
}
