/**
 * @file The percentiles over a strata: the middle one thick, the outer ones thin.
 */
import { valueScale, type Domain } from "../axis/scales";
import type { CanvasSize } from "../canvas/Canvas";

/** CSS pixels. */
const WIDTHS = [0.75, 1.75, 0.75];
const OPACITIES = [0.75, 1, 0.75];

interface LineStyle {
  readonly domain: Domain;
  readonly size: CanvasSize;
  readonly color: string;
}

/** Pixels first ≤ x < stop. */
export interface PixelSpan {
  readonly first: number;
  readonly stop: number;
}

/** Pixels to either side of a line's point that look different with another value there: its pieces have a width. */
const spread = (ratio: number): number =>
  Math.ceil((Math.max(...WIDTHS) / 2) * ratio + 0.5);

const widened = (
  { first, stop }: PixelSpan,
  by: number,
  width: number,
): PixelSpan => ({
  first: Math.max(0, first - by),
  stop: Math.min(width, stop + by),
});

/**
 * Draws anew what the values at these pixels change, and returns where that is. `lines`: a value for each pixel, NaN where there is
 * none; what is not finite leaves a gap.
 */
export function drawPercentiles(
  context: CanvasRenderingContext2D,
  lines: readonly Float64Array[],
  changed: PixelSpan,
  { domain, size: { width, height, ratio }, color }: LineStyle,
): PixelSpan {
  const by = spread(ratio);
  const drawn = widened(changed, by, width);
  const { first, stop } = drawn;
  const pieces = widened(drawn, by, width);
  context.save();
  context.beginPath();
  context.rect(first, 0, stop - first, height);
  context.clip();
  context.clearRect(first, 0, stop - first, height);
  context.strokeStyle = color;
  context.lineJoin = "round";
  const topOf = valueScale(domain);
  lines.forEach((values, line) => {
    context.lineWidth = WIDTHS[line]! * ratio;
    context.globalAlpha = OPACITIES[line]!;
    context.beginPath();
    for (let pixel = pieces.first; pixel < pieces.stop; pixel++) {
      const top = topOf(values[pixel]!) * height;
      if (Number.isFinite(top)) context.lineTo(pixel + 0.5, top);
    }
    context.stroke();
  });
  context.restore();
  return drawn;
}
