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
import { TextSprites } from "../canvas/TextSprites";
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
  let ratio = 0;
  let letters: readonly TextSprites[] = [];
  return (context, size, frame) => {
    if (size.ratio !== ratio)
      letters = colors.map(
        (color) =>
          new TextSprites(FONT_SIZE * size.ratio, 600, cssColor(color)),
      );
    ratio = size.ratio;
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
    drawDots(context, frame, cursor, size, colors).forEach(
      ({ index, x, y, align }) =>
        letters[index]!.draw(context, styles[index]!.letter, x, y, align),
    );
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

/** Where a curve's letter stands. */
interface LetterPlace {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly align: "left" | "right";
}

/** A dot on each curve at the cursor; its letter goes beside it, that of the higher curve above. */
function drawDots(
  context: CanvasRenderingContext2D,
  { curves, cursor, domain }: CurvesFrame,
  x: number,
  { width, height, ratio }: CanvasSize,
  colors: readonly Rgb[],
): readonly LetterPlace[] {
  const dots = curves.flatMap((curve, index) => {
    const value = curve ? valueAtStep(curve, cursor) : Number.NaN;
    if (!Number.isFinite(value)) return [];
    const top = Math.min(1, Math.max(0, valueTop(value, domain)));
    return [{ y: top * height, index }];
  });
  const highest = dots.toSorted((a, b) => a.y - b.y)[0];
  const align = x < width - 16 * ratio ? "left" : "right";
  return dots.map((dot) => {
    context.fillStyle = cssColor(colors[dot.index]!);
    context.beginPath();
    context.arc(x, dot.y, DOT_RADIUS * ratio, 0, 2 * Math.PI);
    context.fill();
    const y = dot.y + (dot === highest ? -7 : 7) * ratio;
    return {
      index: dot.index,
      x: x + (align === "left" ? 5 : -5) * ratio,
      y: Math.min(height - 5 * ratio, Math.max(5 * ratio, y)),
      align,
    };
  });
}
