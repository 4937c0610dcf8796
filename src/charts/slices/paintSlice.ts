/**
 * @file Draws a slice: bars of whole pixels that grow from a baseline, the outlines of ghosts over them.
 */
import {
  cssColor,
  readColor,
  type ColorToken,
  type Rgb,
} from "../canvas/colorToken";
import { DASHED, DOTTED, setDash, type Dash } from "../canvas/dashes";
import { TextSprites } from "./TextSprites";
import type { CanvasSize, Paint } from "../canvas/useCanvas";
import { barCount, barShares, countOutside, longest } from "./bars";
import { barEdge, strokeOutline } from "./outline";
import { drawOutside, FONT_SIZE } from "./outsideCounts";
import type { SliceFrame } from "./sliceFrame";
import type { Baseline, SliceStyle } from "./sliceStyle";

/** CSS pixels. */
const GAP = 1;
const MARGIN = 3;

export function createSlicePaint(
  canvas: HTMLCanvasElement,
  ink: ColorToken,
  baseline: Baseline,
): Paint<SliceFrame> {
  const color = (token: ColorToken): Rgb => readColor(canvas, token);
  const style: SliceStyle = {
    baseline,
    bars: cssColor(color(ink), 0.85),
    staleBars: cssColor(color("--ink-faint"), 0.4),
    outline: cssColor(color("--ink")),
    rule: cssColor(color("--ink-faint")),
  };
  let ratio = 0;
  let texts = new TextSprites(1, 400, style.outline);
  return (context, size, frame) => {
    if (size.ratio !== ratio)
      texts = new TextSprites(FONT_SIZE * size.ratio, 400, style.outline);
    ratio = size.ratio;
    context.clearRect(0, 0, size.width, size.height);
    drawBaseline(context, size, style);
    const { histogram, ghost, secondGhost, companions, domain } = frame;
    const own = [histogram, ghost, secondGhost];
    const all = [...own, ...companions].filter((one) => one !== null);
    const bars = barCount(all, domain, size.height / size.ratio);
    const sharesOf = (one: NonNullable<typeof histogram>) =>
      barShares(one, domain, bars);
    const [now, then, second] = own.map((one) => one && sharesOf(one));
    const most = longest(all.map(sharesOf));
    context.fillStyle = frame.stale ? style.staleBars : style.bars;
    if (now) drawBars(context, now, most, size, style);
    if (second) drawOutline(context, second, most, size, style, DOTTED);
    if (then) drawOutline(context, then, most, size, style, DASHED);
    if (histogram)
      drawOutside(context, countOutside(histogram, domain), size, style, texts);
  };
}

/** The x of a bar's end. */
function barEnd(
  share: number,
  most: number,
  { width, ratio }: CanvasSize,
  baseline: Baseline,
): number {
  const length = Math.round((share / most) * (width - MARGIN * ratio));
  return baseline === "left" ? length : width - length;
}

function drawBars(
  context: CanvasRenderingContext2D,
  shares: Float64Array,
  most: number,
  size: CanvasSize,
  { baseline }: SliceStyle,
): void {
  const start = baseline === "left" ? 0 : size.width;
  const gap = Math.round(GAP * size.ratio);
  shares.forEach((share, bar) => {
    const top = barEdge(bar + 1, shares.length, size.height);
    const height = barEdge(bar, shares.length, size.height) - top;
    const end = barEnd(share, most, size, baseline);
    context.fillRect(
      Math.min(start, end),
      top,
      Math.abs(end - start),
      Math.max(1, height - gap),
    );
  });
}

function drawOutline(
  context: CanvasRenderingContext2D,
  shares: Float64Array,
  most: number,
  size: CanvasSize,
  { baseline, outline }: SliceStyle,
  dash: Dash,
): void {
  context.strokeStyle = outline;
  context.lineWidth = size.ratio;
  setDash(context, dash, size.ratio);
  strokeOutline(context, shares, size.height, (share) =>
    barEnd(share, most, size, baseline),
  );
  context.setLineDash([]);
}

function drawBaseline(
  context: CanvasRenderingContext2D,
  { width, height, ratio }: CanvasSize,
  { baseline, rule }: SliceStyle,
): void {
  const x = baseline === "left" ? ratio / 2 : width - ratio / 2;
  context.strokeStyle = rule;
  context.lineWidth = ratio;
  context.setLineDash([2 * ratio, 2 * ratio]);
  context.beginPath();
  context.moveTo(x, 0);
  context.lineTo(x, height);
  context.stroke();
  context.setLineDash([]);
}
