/**
 * @file One layer's distribution over all steps: across the step, up the value, ink the density, percentiles on it, and lines
 * at steps that are marked.
 */
import { memo, useCallback, type ReactNode } from "react";
import { stepCenter, valueAt, type Domain } from "../axis/scales";
import type { CanvasSize, Paint } from "../canvas/Canvas";
import {
  cssColor,
  DASH_DOTTED,
  DASHED,
  DOTTED,
  readColor,
  setDash,
  type ColorToken,
  type Dash,
} from "../canvas/inks";
import type { StrataSeries } from "./density";
import { StepPlot, type StepPlotControls } from "./StepPlot";
import { StrataImage } from "./StrataImage";

export interface StrataFrame {
  readonly series: StrataSeries | null;
  /** Drawn dimmed where `series` does not reach yet. */
  readonly former: StrataSeries | null;
  readonly domain: Domain;
  /** The last step of the axis. */
  readonly steps: number;
  /** Marked with a dashed line, unless it is 0. */
  readonly reference: number;
  /** Marked with a dotted line. */
  readonly secondReference: number | null;
  /** Steps marked with a line of dashes and dots. */
  readonly changes: readonly number[];
}

interface StrataProps extends StepPlotControls<StrataFrame> {
  readonly ink: ColorToken;
  /** What stands beside the pointer. */
  readonly readout: (step: number, value: number) => ReactNode;
}

export const Strata = memo(function Strata({
  ink,
  readout,
  ...plot
}: StrataProps) {
  return (
    <StepPlot
      {...plot}
      createPaint={useCallback(
        (element) => createStrataPaint(element, ink),
        [ink],
      )}
      readout={(step, top, { domain }) => readout(step, valueAt(top, domain))}
    />
  );
});

/** Opacity of what was recorded before the last change. */
const FORMER = 0.3;

function createStrataPaint(
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
    const drawn = series && current.update(series, domain, steps, size);
    if (frame.former) {
      const { ink: image } = former.update(frame.former, domain, steps, size);
      copyFrom(context, image, drawn?.width ?? 0, FORMER);
    }
    if (drawn) {
      context.drawImage(drawn.ink, 0, 0);
      context.drawImage(drawn.lines, 0, 0);
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
