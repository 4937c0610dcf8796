/**
 * @file Draws a miniature: two strata, two slices that face each other with their ghosts, the cursor in both strata.
 */
import { stepCenter } from "../axis/stepScale";
import { cssColor, readColor, type ColorToken } from "../canvas/colorToken";
import { DASHED, setDash } from "../canvas/dashes";
import type { CanvasSize, Paint } from "../canvas/useCanvas";
import { barCount, barShares, longest, type Histogram } from "./bars";
import { barEdge, strokeOutline } from "./outline";
import { StrataImage } from "../steps/StrataImage";
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
  const outline = cssColor(line);
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
    context.strokeStyle = outline;
    context.lineWidth = ratio;
    setDash(context, DASHED, ratio);
    drawSlices(context, frame, [left, right], slices, [
      at.leftSlice,
      at.rightSlice + at.slice,
    ]);
    context.setLineDash([]);
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
  styles: readonly [SideStyle, SideStyle],
  size: CanvasSize,
  bases: readonly [number, number],
): void {
  const sides = [left, right];
  const present = sides
    .flatMap(({ histogram, ghost }) => [histogram, ghost])
    .filter((one) => one !== null);
  const bars = barCount(present, domain, size.height / size.ratio);
  const sharesOf = (one: Histogram | null) =>
    one && barShares(one, domain, bars);
  const now = sides.map(({ histogram }) => sharesOf(histogram));
  const then = sides.map(({ ghost }) => sharesOf(ghost));
  const most = longest([...now, ...then].filter((shares) => shares !== null));
  sides.forEach((_, side) => {
    const direction = side === 0 ? 1 : -1;
    const endOf = (share: number) =>
      bases[side]! + direction * Math.round((share / most) * size.width);
    context.fillStyle = styles[side]!.bars;
    if (now[side]) drawBars(context, now[side], size.height, endOf);
    if (then[side]) strokeOutline(context, then[side], size.height, endOf);
  });
}

/** `endOf`: the x where a bar of such a share ends. */
function drawBars(
  context: CanvasRenderingContext2D,
  shares: Float64Array,
  height: number,
  endOf: (share: number) => number,
): void {
  const base = endOf(0);
  shares.forEach((share, bar) => {
    const end = endOf(share);
    const top = barEdge(bar + 1, shares.length, height);
    const bottom = barEdge(bar, shares.length, height);
    if (end !== base)
      context.fillRect(
        Math.min(base, end),
        top,
        Math.abs(end - base),
        Math.max(1, bottom - top),
      );
  });
}
