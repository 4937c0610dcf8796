/**
 * @file Draws curves: a line of means over a band of extremes, faded behind the cursor, each with its letter at the cursor.
 */
import { columnsInAll, stepCenter } from "../axis/stepScale";
import { valueTop, type Domain } from "../axis/valueScale";
import {
  cssColor,
  readColor,
  type ColorToken,
  type Rgb,
} from "../canvas/colorToken";
import type { CanvasSize, Paint } from "../canvas/useCanvas";
import { bucketize, type Buckets } from "./buckets";
import { valueAtStep, type Curve, type CurvesFrame } from "./curvesFrame";

/** Opacities. */
const NOT_PLAYED = 0.35;
const BAND = 0.2;
/** CSS pixels. */
const LINE_WIDTH = 1.5;
const CURSOR_WIDTH = 1.5;
const DOT_RADIUS = 2.75;
const FONT_SIZE = 9;

/** How one curve is told from the others: its colour and its letter. */
export interface CurveStyle {
  readonly ink: ColorToken;
  readonly letter: string;
}

export function createCurvesPaint(
  canvas: HTMLCanvasElement,
  styles: readonly CurveStyle[],
): Paint<CurvesFrame> {
  const colors = styles.map(({ ink }) => readColor(canvas, ink));
  const cursorColor = cssColor(readColor(canvas, "--cursor"));
  return (context, size, frame) => {
    const { steps, domain } = frame;
    context.clearRect(0, 0, size.width, size.height);
    const cursor = Math.round(stepCenter(frame.cursor, steps) * size.width);
    frame.curves.forEach((curve, index) => {
      if (curve === null) return;
      const buckets = bucketsOf(curve, steps, size.width);
      const color = colors[index]!;
      clipped(context, 0, cursor, size, 1, () =>
        drawCurve(context, buckets, domain, size, color),
      );
      clipped(context, cursor, size.width, size, NOT_PLAYED, () =>
        drawCurve(context, buckets, domain, size, color),
      );
    });
    context.fillStyle = cursorColor;
    const thickness = Math.max(1, Math.round(CURSOR_WIDTH * size.ratio));
    context.fillRect(
      Math.round(cursor - thickness / 2),
      0,
      thickness,
      size.height,
    );
    drawLetters(context, frame, cursor, size, styles, colors);
  };
}

const bucketsOf = (curve: Curve, steps: number, width: number): Buckets =>
  bucketize(curve, columnsInAll(steps, curve.stride), width);

/** Draws only at pixels from ≤ x < to. */
function clipped(
  context: CanvasRenderingContext2D,
  from: number,
  to: number,
  { height }: CanvasSize,
  opacity: number,
  draw: () => void,
): void {
  if (to <= from) return;
  context.save();
  context.globalAlpha = opacity;
  context.beginPath();
  context.rect(from, 0, to - from, height);
  context.clip();
  draw();
  context.restore();
}

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
    context.fillRect(pixel, top, 1, y(low[pixel]!) - top);
  });
  context.stroke();
}

/** A dot on each curve at the cursor, its letter beside it; the higher curve's letter above. */
function drawLetters(
  context: CanvasRenderingContext2D,
  { curves, cursor, domain }: CurvesFrame,
  x: number,
  { width, height, ratio }: CanvasSize,
  styles: readonly CurveStyle[],
  colors: readonly Rgb[],
): void {
  const dots = curves.flatMap((curve, index) => {
    const value = curve ? valueAtStep(curve, cursor) : Number.NaN;
    if (!Number.isFinite(value)) return [];
    const top = Math.min(1, Math.max(0, valueTop(value, domain)));
    return [{ y: top * height, index }];
  });
  const highest = dots.reduce<(typeof dots)[number] | null>(
    (best, dot) => (best === null || dot.y < best.y ? dot : best),
    null,
  );
  context.font = `600 ${FONT_SIZE * ratio}px sans-serif`;
  const atRight = x < width - 16 * ratio;
  context.textAlign = atRight ? "left" : "right";
  context.textBaseline = "middle";
  for (const dot of dots) {
    const { y, index } = dot;
    context.fillStyle = cssColor(colors[index]!);
    context.beginPath();
    context.arc(x, y, DOT_RADIUS * ratio, 0, 2 * Math.PI);
    context.fill();
    const offset = (dot === highest ? -7 : 7) * ratio;
    const textY = Math.min(height - 5 * ratio, Math.max(5 * ratio, y + offset));
    const textX = x + (atRight ? 5 : -5) * ratio;
    context.fillText(styles[index]!.letter, textX, textY);
  }
}
