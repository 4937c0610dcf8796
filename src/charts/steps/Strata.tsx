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
import type { PixelSpan } from "./percentileLines";
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
  const [color, faint] = [
    readColor(canvas, ink),
    readColor(canvas, "--ink-faint"),
  ];
  let current = new StrataImage(color, line);
  let former = new StrataImage(faint, line);
  const referenceColor = cssColor(readColor(canvas, "--cursor"));
  let shown: ShownStrata | null = null;
  return (context, size, frame) => {
    const { series, domain, steps } = frame;
    if (frame.former && current.shows(frame.former)) {
      [current, former] = [former, current];
      current.recolor(color);
      former.recolor(faint);
    }
    const drawn = series && current.update(series, domain, steps, size);
    const before =
      frame.former && former.update(frame.former, domain, steps, size);
    const next = { frame, size, isDrawn: drawn !== null };
    const spans = isAlike(next, shown) ? (drawn?.painted ?? null) : null;
    shown = next;
    context.save();
    if (spans !== null) clipTo(context, spans, size);
    context.clearRect(0, 0, size.width, size.height);
    if (before) copyFrom(context, before.ink, drawn?.width ?? 0, FORMER);
    if (drawn) {
      context.drawImage(drawn.ink, 0, 0);
      context.drawImage(drawn.lines, 0, 0);
    }
    context.strokeStyle = referenceColor;
    drawReferences(context, frame, size);
    context.restore();
  };
}

/** What was painted last. */
interface ShownStrata {
  readonly frame: StrataFrame;
  readonly size: CanvasSize;
  readonly isDrawn: boolean;
}

/** Whether nothing differs but what is known of the series. */
function isAlike(now: ShownStrata, before: ShownStrata | null): boolean {
  if (before === null || now.size !== before.size) return false;
  const [one, other] = [now.frame, before.frame];
  return (
    now.isDrawn === before.isDrawn &&
    one.former?.counts === other.former?.counts &&
    one.reference === other.reference &&
    one.secondReference === other.secondReference &&
    one.changes.join() === other.changes.join()
  );
}

/** Nothing beside these pixel columns is painted until the context is restored. */
function clipTo(
  context: CanvasRenderingContext2D,
  spans: readonly PixelSpan[],
  { height }: CanvasSize,
): void {
  context.beginPath();
  for (const { first, stop } of spans)
    context.rect(first, 0, stop - first, height);
  context.clip();
}

function drawReferences(
  context: CanvasRenderingContext2D,
  { reference, secondReference, changes, steps }: StrataFrame,
  size: CanvasSize,
): void {
  if (reference !== 0) drawReference(context, reference, steps, size, DASHED);
  if (secondReference !== null)
    drawReference(context, secondReference, steps, size, DOTTED);
  for (const step of changes)
    drawReference(context, step, steps, size, DASH_DOTTED);
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
