/**
 * @file Draws curves: a line of means over a band of extremes.
 */
import { columnsInAll, valueTop, type Domain } from "../axis/scales";
import { cssColor, readColor, type ColorToken, type Rgb } from "../canvas/inks";
import type { CanvasSize, Paint } from "../canvas/Canvas";
import { bucketize, type Buckets, type Curve, type CurvesFrame } from "./curve";

/** Opacity. */
const BAND = 0.2;
/** CSS pixels. */
const LINE_WIDTH = 1.5;

export function createCurvesPaint(
  canvas: HTMLCanvasElement,
  inks: readonly ColorToken[],
): Paint<CurvesFrame> {
  const colors = inks.map((ink) => readColor(canvas, ink));
  const guide = readColor(canvas, "--ink-faint");
  return (context, size, { curves, steps, domain, guides }) => {
    context.clearRect(0, 0, size.width, size.height);
    for (const value of guides) drawGuide(context, value, domain, size, guide);
    curves.forEach((curve, index) => {
      if (curve === null) return;
      const buckets = bucketsOf(curve, steps, size.width);
      drawCurve(context, buckets, domain, size, colors[index]!);
    });
  };
}

/** Dashed, one pixel high. */
function drawGuide(
  context: CanvasRenderingContext2D,
  value: number,
  domain: Domain,
  { width, height, ratio }: CanvasSize,
  color: Rgb,
): void {
  const top = Math.round(valueTop(value, domain) * height);
  if (top < 0 || top >= height) return;
  context.fillStyle = cssColor(color);
  const dash = Math.round(3 * ratio);
  for (let x = 0; x < width; x += 2 * dash) context.fillRect(x, top, dash, 1);
}

const bucketsOf = (curve: Curve, steps: number, width: number): Buckets =>
  bucketize(curve, columnsInAll(steps, curve.stride), width);

function drawCurve(
  context: CanvasRenderingContext2D,
  { mean, low, high }: Buckets,
  domain: Domain,
  { height, ratio }: CanvasSize,
  color: Rgb,
): void {
  const y = heightOn(domain, height);
  context.fillStyle = cssColor(color, BAND);
  context.strokeStyle = cssColor(color);
  context.lineWidth = LINE_WIDTH * ratio;
  context.lineJoin = "round";
  context.beginPath();
  mean.forEach((value, pixel) => {
    if (Number.isNaN(value)) return;
    context.lineTo(pixel + 0.5, y(value));
    const top = y(high[pixel]!);
    const spread = y(low[pixel]!) - top;
    if (spread > 1) context.fillRect(pixel, top, 1, spread);
  });
  context.stroke();
}

/** What lies outside the axis runs along its edge. */
const heightOn = (domain: Domain, height: number) => (value: number) =>
  height * Math.min(1, Math.max(0, valueTop(value, domain)));
