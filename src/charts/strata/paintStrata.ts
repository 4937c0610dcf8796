/**
 * @file Puts a strata's layers together: played, not yet played, left from before; and the cursor.
 */
import { columnsInAll, pixelOfColumn, stepCenter } from "../axis/stepScale";
import { cssColor, readColor, type ColorToken } from "../canvas/colorToken";
import type { CanvasSize, Paint } from "../canvas/useCanvas";
import { StrataImage } from "./StrataImage";
import type { StrataFrame } from "./strataFrame";

/** Opacity of what is recorded but not yet played. */
const NOT_PLAYED = 0.3;
/** Opacity of what was recorded before the last change. */
const FORMER = 0.3;
/** CSS pixels. */
const CURSOR_WIDTH = 1.5;

export function createStrataPaint(
  canvas: HTMLCanvasElement,
  ink: ColorToken,
): Paint<StrataFrame> {
  const line = readColor(canvas, "--ink");
  const current = new StrataImage(readColor(canvas, ink), line);
  const former = new StrataImage(readColor(canvas, "--ink-faint"), line);
  const cursorColor = cssColor(readColor(canvas, "--cursor"));
  return (context, size, frame) => {
    const { series, domain, steps } = frame;
    context.clearRect(0, 0, size.width, size.height);
    const cursor = Math.round(stepCenter(frame.cursor, steps) * size.width);
    if (frame.former) {
      const layers = former.update(frame.former, domain, steps, size);
      const from = recordedWidth(frame, size);
      copy(context, layers.ink, from, size.width, FORMER);
    }
    if (series) {
      const { ink: image, lines } = current.update(series, domain, steps, size);
      copy(context, image, 0, cursor, 1);
      copy(context, image, cursor, size.width, NOT_PLAYED);
      copy(context, lines, 0, cursor, 1);
    }
    if (frame.reference !== 0) drawReference(context, frame, size, cursorColor);
    drawVertical(context, cursor, CURSOR_WIDTH, size, cursorColor);
  };
}

/** Pixels that the new series covers. */
function recordedWidth(
  { series, steps }: StrataFrame,
  { width }: CanvasSize,
): number {
  if (!series) return 0;
  const inAll = columnsInAll(steps, series.stride);
  return series.columns < inAll
    ? pixelOfColumn(series.columns, width, inAll)
    : width;
}

/** Copies the pixel columns from ≤ x < to. */
function copy(
  context: CanvasRenderingContext2D,
  image: HTMLCanvasElement,
  from: number,
  to: number,
  opacity: number,
): void {
  const width = to - from;
  if (width <= 0) return;
  context.globalAlpha = opacity;
  const { height } = image;
  context.drawImage(image, from, 0, width, height, from, 0, width, height);
  context.globalAlpha = 1;
}

function drawVertical(
  context: CanvasRenderingContext2D,
  x: number,
  cssWidth: number,
  { width, height, ratio }: CanvasSize,
  color: string,
): void {
  const thickness = Math.max(1, Math.round(cssWidth * ratio));
  const left = Math.round(x - thickness / 2);
  context.fillStyle = color;
  context.fillRect(
    Math.min(width - thickness, Math.max(0, left)),
    0,
    thickness,
    height,
  );
}

function drawReference(
  context: CanvasRenderingContext2D,
  { reference, steps }: StrataFrame,
  { width, height, ratio }: CanvasSize,
  color: string,
): void {
  const x = stepCenter(reference, steps) * width;
  context.strokeStyle = color;
  context.lineWidth = ratio;
  context.setLineDash([3 * ratio, 3 * ratio]);
  context.beginPath();
  context.moveTo(x, 0);
  context.lineTo(x, height);
  context.stroke();
  context.setLineDash([]);
}
