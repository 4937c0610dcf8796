/**
 * @file Two strata and their slices, mirrored: a whole row of the lab as a small multiple. It is
 * told of in words by what it stands in.
 */
import { memo, useCallback } from "react";
import { stepCenter, valueTop, type Domain } from "../axis/scales";
import {
  Canvas,
  type CanvasSize,
  type Paint,
  type Source,
} from "../canvas/Canvas";
import {
  cssColor,
  DASHED,
  readColor,
  setDash,
  type ColorToken,
} from "../canvas/inks";
import type { StrataSeries } from "../steps/density";
import { StrataImage } from "../steps/StrataImage";
import { commonBars, type CommonBars, type SliceHistogram } from "./bars";
import { barEnds, drawBars, strokeOutline, type Baseline } from "./drawBars";

export interface MiniatureSide {
  readonly series: StrataSeries | null;
  readonly histogram: SliceHistogram | null;
  /** Drawn as a dashed outline. */
  readonly ghost: SliceHistogram | null;
  readonly domain: Domain;
}

export interface MiniatureFrame {
  readonly left: MiniatureSide;
  readonly right: MiniatureSide;
  /** The last step of both axes of steps. */
  readonly steps: number;
  readonly cursor: number;
}

interface MiniatureProps {
  readonly source: Source<MiniatureFrame>;
  readonly leftInk: ColorToken;
  readonly rightInk: ColorToken;
  /** Changes with the page's colours. */
  readonly scheme: string;
}

export const Miniature = memo(function Miniature({
  source,
  leftInk,
  rightInk,
  scheme,
}: MiniatureProps) {
  const createPaint = useCallback(
    (element: HTMLCanvasElement) =>
      createMiniaturePaint(element, leftInk, rightInk),
    [leftInk, rightInk],
  );
  return <Canvas source={source} scheme={scheme} createPaint={createPaint} />;
});

/** Each strata takes this share of half the width. */
const STRATA_SHARE = 0.68;
/** Between the two slices, in CSS pixels. */
const GAP = 3;

/** Where the parts stand: strata | slice | slice | strata. */
export interface MiniatureLayout {
  /** The width of each strata and of each slice, in device pixels. */
  readonly strata: number;
  readonly slice: number;
  /** Left ends. */
  readonly leftStrata: number;
  readonly leftSlice: number;
  readonly rightSlice: number;
  readonly rightStrata: number;
}

/** `width`: device pixels; `ratio`: how many of them a CSS pixel has. Mirrored to the pixel. */
export function layOutMiniature(width: number, ratio: number): MiniatureLayout {
  const half = Math.max(2, Math.floor((width - GAP * ratio) / 2));
  const strata = Math.floor(STRATA_SHARE * half);
  const slice = half - strata;
  return {
    strata,
    slice,
    leftStrata: 0,
    leftSlice: strata,
    rightSlice: width - half,
    rightStrata: width - strata,
  };
}

/** Opacity of what lies behind the cursor. */
const BEHIND = 0.45;

interface SideStyle {
  readonly image: StrataImage;
  /** A CSS colour. */
  readonly bars: string;
  readonly baseline: Baseline;
}

function createMiniaturePaint(
  canvas: HTMLCanvasElement,
  leftInk: ColorToken,
  rightInk: ColorToken,
): Paint<MiniatureFrame> {
  const line = readColor(canvas, "--ink");
  const outline = cssColor(line);
  const rule = cssColor(readColor(canvas, "--rule"));
  const cursorColor = cssColor(readColor(canvas, "--cursor"));
  const styleOf = (ink: ColorToken, baseline: Baseline): SideStyle => ({
    image: new StrataImage(readColor(canvas, ink), line),
    bars: cssColor(readColor(canvas, ink), 0.85),
    baseline,
  });
  const left = styleOf(leftInk, "left");
  const right = styleOf(rightInk, "right");
  return (context, size, frame) => {
    const { width, height, ratio } = size;
    const at = layOutMiniature(width, ratio);
    const part = { ...size, width: at.strata };
    context.clearRect(0, 0, width, height);
    context.fillStyle = rule;
    for (const [side, x] of [
      [frame.left, 0],
      [frame.right, at.rightSlice],
    ] as const) {
      const y = Math.round(zeroY(side, size));
      context.fillRect(x, y, at.strata + at.slice, ratio);
    }
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
const zeroY = ({ domain }: MiniatureSide, size: CanvasSize) =>
  Math.min(size.height - size.ratio, size.height * valueTop(0, domain));

const cursorX = ({ cursor, steps }: MiniatureFrame, { width }: CanvasSize) =>
  Math.min(width - 1, Math.floor(stepCenter(cursor, steps) * width));

function drawStrata(
  context: CanvasRenderingContext2D,
  frame: MiniatureFrame,
  { series, domain }: MiniatureSide,
  { image }: SideStyle,
  x: number,
  size: CanvasSize,
): void {
  if (series === null) return;
  const layers = image.update(series, domain, frame.steps, size);
  const cut = cursorX(frame, size);
  for (const layer of [layers.ink, layers.lines]) {
    copyColumns(context, layer, 0, cut, x);
    context.globalAlpha = BEHIND;
    copyColumns(context, layer, cut, size.width, x);
    context.globalAlpha = 1;
  }
}

/** Copies the picture's pixel columns from ≤ c < stop to where the picture begins at `x`. */
function copyColumns(
  context: CanvasRenderingContext2D,
  image: HTMLCanvasElement,
  from: number,
  stop: number,
  x: number,
): void {
  const width = stop - from;
  if (width <= 0) return;
  const { height } = image;
  const to = x + from;
  context.drawImage(image, from, 0, width, height, to, 0, width, height);
}

/** Bars grow from the strata towards the middle, on one scale. */
function drawSlices(
  context: CanvasRenderingContext2D,
  { left, right }: MiniatureFrame,
  styles: readonly [SideStyle, SideStyle],
  { width, height, ratio }: CanvasSize,
  bases: readonly [number, number],
): void {
  const [A, B] = [left, right].map(({ histogram, ghost, domain }) =>
    commonBars([histogram, ghost], domain, height / ratio),
  ) as [CommonBars, CommonBars];
  const most = Math.max(A.most, B.most);
  styles.forEach(({ bars, baseline }, side) => {
    const endOf = barEnds(baseline, bases[side]!, most, width);
    const [now, then] = [A, B][side]!.shares;
    context.fillStyle = bars;
    if (now) drawBars(context, now, height, endOf, 0);
    if (then) strokeOutline(context, then, height, endOf);
  });
}
