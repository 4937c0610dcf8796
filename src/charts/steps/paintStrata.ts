/**
 * @file Puts a strata's layers together: what is recorded, the percentiles on it, what is left from before.
 */
import { columnsInAll, pixelOfColumn, stepCenter } from "../axis/stepScale";
import { cssColor, readColor, type ColorToken } from "../canvas/colorToken";
import {
  DASH_DOTTED,
  DASHED,
  DOTTED,
  setDash,
  type Dash,
} from "../canvas/dashes";
import type { CanvasSize, Paint } from "../canvas/useCanvas";
import { StrataImage } from "./StrataImage";
import type { StrataFrame } from "./strataFrame";

/** Opacity of what was recorded before the last change. */
const FORMER = 0.3;

export function createStrataPaint(
  canvas: HTMLCanvasElement,
  ink: ColorToken,
): Paint<StrataFrame> {
  const line = readColor(canvas, "--ink");
  const current = new StrataImage(readColor(canvas, ink), line);
  const former = new StrataImage(readColor(canvas, "--ink-faint"), line);
  const referenceColor = cssColor(readColor(canvas, "--cursor"));
  return (context, size, frame) => {
    const { series, domain, steps } = frame;
    context.clearRect(0, 0, size.width, size.height);
    if (frame.former) {
      const layers = former.update(frame.former, domain, steps, size);
      const from = recordedWidth(frame, size);
      copyFrom(context, layers.ink, from, FORMER);
    }
    if (series) {
      const { ink: image, lines } = current.update(series, domain, steps, size);
      context.drawImage(image, 0, 0);
      context.drawImage(lines, 0, 0);
    }
    context.strokeStyle = referenceColor;
    if (frame.reference !== 0)
      drawReference(context, frame.reference, steps, size, DASHED);
    if (frame.secondReference !== null)
      drawReference(context, frame.secondReference, steps, size, DOTTED);
    for (const step of frame.changes)
      drawReference(context, step, steps, size, DASH_DOTTED);
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

/** Copies the pixel columns from `x` on. */
function copyFrom(
  context: CanvasRenderingContext2D,
  image: HTMLCanvasElement,
  x: number,
  opacity: number,
): void {
  const width = image.width - x;
  if (width <= 0) return;
  context.globalAlpha = opacity;
  const { height } = image;
  context.drawImage(image, x, 0, width, height, x, 0, width, height);
  context.globalAlpha = 1;
}

function drawReference(
  context: CanvasRenderingContext2D,
  step: number,
  steps: number,
  { width, height, ratio }: CanvasSize,
  dash: Dash,
): void {
  const x = stepCenter(step, steps) * width;
  context.lineWidth = ratio;
  setDash(context, dash, ratio);
  context.beginPath();
  context.moveTo(x, 0);
  context.lineTo(x, height);
  context.stroke();
  context.setLineDash([]);
}
