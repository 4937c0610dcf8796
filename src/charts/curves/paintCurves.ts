/**
 * @file Draws curves: a line of means over a band of extremes.
 */
import { columnsInAll } from "../axis/stepScale";
import { valueTop, type Domain } from "../axis/valueScale";
import {
  cssColor,
  readColor,
  type ColorToken,
  type Rgb,
} from "../canvas/colorToken";
import type { CanvasSize, Paint } from "../canvas/useCanvas";
import { bucketize, type Buckets } from "./buckets";
import type { Curve, CurvesFrame } from "./curvesFrame";

/** Opacity. */
const BAND = 0.2;
/** CSS pixels. */
const LINE_WIDTH = 1.5;

export function createCurvesPaint(
  canvas: HTMLCanvasElement,
  inks: readonly ColorToken[],
): Paint<CurvesFrame> {
  const colors = inks.map((ink) => readColor(canvas, ink));
  return (context, size, { curves, steps, domain }) => {
    context.clearRect(0, 0, size.width, size.height);
    curves.forEach((curve, index) => {
      if (curve === null) return;
      const buckets = bucketsOf(curve, steps, size.width);
      drawCurve(context, buckets, domain, size, colors[index]!);
    });
  };
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
  const y = (value: number) => valueTop(value, domain) * height;
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
