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

/** Draws over these pixels anew. `lines`: a value for each pixel, NaN where there is none; what is not finite leaves a gap. */
export function drawPercentiles(
  context: CanvasRenderingContext2D,
  lines: readonly Float64Array[],
  { first, stop }: PixelSpan,
  { domain, size: { height, ratio }, color }: LineStyle,
): void {
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
    const end = Math.min(values.length, stop + 1);
    for (let pixel = Math.max(0, first - 1); pixel < end; pixel++) {
      const top = topOf(values[pixel]!) * height;
      if (Number.isFinite(top)) context.lineTo(pixel + 0.5, top);
    }
    context.stroke();
  });
  context.restore();
}
