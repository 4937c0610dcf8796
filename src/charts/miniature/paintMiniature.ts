/**
 * @file Draws a miniature: two strata, two slices that face each other, the cursor in both strata.
 */
import { stepCenter } from "../axis/stepScale";
import { cssColor, readColor, type ColorToken } from "../canvas/colorToken";
import type { CanvasSize, Paint } from "../canvas/useCanvas";
import { barCount, barShares, longest, type Histogram } from "../slice/bars";
import { StrataImage } from "../strata/StrataImage";
import type { MiniatureFrame, MiniatureSide } from "./miniatureFrame";
import { layOutMiniature } from "./miniatureLayout";

/** Opacity of what lies behind the cursor. */
const BEHIND = 0.45;

interface SideStyle {
  readonly image: StrataImage;
  readonly bars: string;
}

export function createMiniaturePaint(
  canvas: HTMLCanvasElement,
  leftInk: ColorToken,
  rightInk: ColorToken,
): Paint<MiniatureFrame> {
  const line = readColor(canvas, "--ink");
  const rule = cssColor(readColor(canvas, "--rule"));
  const cursorColor = cssColor(readColor(canvas, "--cursor"));
  const styleOf = (ink: ColorToken): SideStyle => ({
    image: new StrataImage(readColor(canvas, ink), line),
    bars: cssColor(readColor(canvas, ink), 0.85),
  });
  const left = styleOf(leftInk);
  const right = styleOf(rightInk);
  return (context, size, frame) => {
    const { width, height, ratio } = size;
    const at = layOutMiniature(width, ratio);
    const part = { ...size, width: at.strata };
    context.clearRect(0, 0, width, height);
    context.fillStyle = rule;
    context.fillRect(0, Math.round(zeroY(frame, size)), width, ratio);
    drawStrata(context, frame, frame.left, left, at.leftStrata, part);
    drawStrata(context, frame, frame.right, right, at.rightStrata, part);
    context.fillStyle = cursorColor;
    for (const x of [at.leftStrata, at.rightStrata])
      context.fillRect(x + cursorX(frame, part), 0, ratio, height);
    const slices = { ...size, width: at.slice };
    drawSlices(context, frame, [left, right], slices, [
      at.leftSlice,
      at.rightSlice + at.slice,
    ]);
  };
}

/** The value 0, or the low end of the axis. */
const zeroY = ({ domain: [low, high] }: MiniatureFrame, size: CanvasSize) =>
  Math.min(size.height - size.ratio, (size.height * high) / (high - low));

const cursorX = ({ cursor, steps }: MiniatureFrame, { width }: CanvasSize) =>
  Math.min(width - 1, Math.floor(stepCenter(cursor, steps) * width));

function drawStrata(
  context: CanvasRenderingContext2D,
  frame: MiniatureFrame,
  { series }: MiniatureSide,
  { image }: SideStyle,
  x: number,
  size: CanvasSize,
): void {
  if (series === null) return;
  const layers = image.update(series, frame.domain, frame.steps, size);
  const cut = cursorX(frame, size);
  for (const layer of [layers.ink, layers.lines]) {
    copyColumns(context, layer, 0, cut, x);
    context.globalAlpha = BEHIND;
    copyColumns(context, layer, cut, size.width, x);
    context.globalAlpha = 1;
  }
}

/** The picture's pixel columns from ≤ c < stop, where the picture begins at `x`. */
function copyColumns(
  context: CanvasRenderingContext2D,
  image: HTMLCanvasElement,
  from: number,
  stop: number,
  x: number,
): void {
  const width = stop - from;
  const { height } = image;
  if (width > 0)
    context.drawImage(
      image,
      from,
      0,
      width,
      height,
      x + from,
      0,
      width,
      height,
    );
}

/** Bars grow from the strata towards the middle, on one scale. */
function drawSlices(
  context: CanvasRenderingContext2D,
  { left, right, domain }: MiniatureFrame,
  [leftStyle, rightStyle]: readonly [SideStyle, SideStyle],
  size: CanvasSize,
  [leftBase, rightBase]: readonly [number, number],
): void {
  const histograms = [left.histogram, right.histogram];
  const present = histograms.filter((one) => one !== null);
  const bars = barCount(present, domain, size.height / size.ratio);
  const sharesOf = (one: Histogram | null) =>
    one && barShares(one, domain, bars);
  const a = sharesOf(left.histogram);
  const b = sharesOf(right.histogram);
  const most = longest([a, b].filter((shares) => shares !== null));
  context.fillStyle = leftStyle.bars;
  if (a) drawBars(context, a, most, size, leftBase, 1);
  context.fillStyle = rightStyle.bars;
  if (b) drawBars(context, b, most, size, rightBase, -1);
}

function drawBars(
  context: CanvasRenderingContext2D,
  shares: Float64Array,
  most: number,
  { width, height }: CanvasSize,
  base: number,
  direction: 1 | -1,
): void {
  shares.forEach((share, bar) => {
    const length = Math.round((share / most) * width);
    const top = Math.round(height * (1 - (bar + 1) / shares.length));
    const bottom = Math.round(height * (1 - bar / shares.length));
    const x = direction === 1 ? base : base - length;
    if (length > 0) context.fillRect(x, top, length, Math.max(1, bottom - top));
  });
}
