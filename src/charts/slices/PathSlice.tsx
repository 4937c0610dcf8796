/**
 * @file Where one sample falls in two slices that face each other: bars from both edges towards the middle, between them the
 * sample's values as ticks, one column per unit.
 */
import { memo, useCallback } from "react";
import { valueTop, type Domain } from "../axis/scales";
import {
  Canvas,
  type CanvasSize,
  type Paint,
  type Source,
} from "../canvas/Canvas";
import { cssColor, readColor, type ColorToken, type Rgb } from "../canvas/inks";
import { commonBars, type SliceHistogram } from "./bars";
import { barEnds, drawBars } from "./drawBars";
import styles from "./slices.module.css";

/** Values of one sample among those of all. */
export interface SampleMarks {
  readonly values: ArrayLike<number>;
  /** How far each of them reaches from one circumstance to the other; null: not known. */
  readonly least: ArrayLike<number> | null;
  readonly greatest: ArrayLike<number> | null;
}

export interface PathSliceSide {
  readonly histogram: SliceHistogram | null;
  readonly marks: SampleMarks | null;
  /** The marks are of another step than the histogram. */
  readonly stale: boolean;
}

export interface PathSliceFrame {
  readonly left: PathSliceSide;
  readonly right: PathSliceSide;
  readonly domain: Domain;
}

interface PathSliceProps {
  readonly source: Source<PathSliceFrame>;
  readonly leftInk: ColorToken;
  readonly rightInk: ColorToken;
  /** Changes with the page's colours. */
  readonly scheme: string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  readonly testId: string;
}

export const PathSlice = memo(function PathSlice({
  source,
  leftInk,
  rightInk,
  scheme,
  summary,
  testId,
}: PathSliceProps) {
  const createPaint = useCallback(
    (element: HTMLCanvasElement) =>
      createPathSlicePaint(element, leftInk, rightInk),
    [leftInk, rightInk],
  );
  return (
    <div
      className={styles.pathSlice}
      role="img"
      aria-label={summary}
      data-testid={testId}
    >
      <Canvas source={source} scheme={scheme} createPaint={createPaint} />
    </div>
  );
});

/** Each side's ticks take this share of the width. */
const TICK_SHARE = 0.24;
/** CSS pixels. */
const TICK = 2;
/** Device pixels between bars. */
const GAP = 1;
const BARS_OPACITY = 0.35;
const REACH_OPACITY = 0.4;
const STALE = 0.25;

/** Pixels from ≤ x < stop. */
interface Room {
  readonly from: number;
  readonly stop: number;
}

function createPathSlicePaint(
  canvas: HTMLCanvasElement,
  leftInk: ColorToken,
  rightInk: ColorToken,
): Paint<PathSliceFrame> {
  const left = readColor(canvas, leftInk);
  const right = readColor(canvas, rightInk);
  return (context, size, frame) => {
    const { width, height, ratio } = size;
    const middle = Math.floor(width / 2);
    const tick = Math.round(TICK_SHARE * width);
    context.clearRect(0, 0, width, height);
    drawSides(context, frame, size, [left, right], middle - tick - ratio);
    const before = { from: middle - tick, stop: middle - ratio };
    const after = { from: middle + ratio, stop: middle + tick };
    drawMarks(context, frame, frame.left, size, left, before);
    drawMarks(context, frame, frame.right, size, right, after);
  };
}

/** `reach`: the length of the longest bar. */
function drawSides(
  context: CanvasRenderingContext2D,
  { left, right, domain }: PathSliceFrame,
  { width, height, ratio }: CanvasSize,
  [leftColor, rightColor]: readonly [Rgb, Rgb],
  reach: number,
): void {
  const histograms = [left.histogram, right.histogram];
  const { shares, most } = commonBars(histograms, domain, height / ratio);
  const [leftBars, rightBars] = shares;
  context.fillStyle = cssColor(leftColor, BARS_OPACITY);
  const leftEnds = barEnds("left", 0, most, reach);
  if (leftBars) drawBars(context, leftBars, height, leftEnds, GAP);
  context.fillStyle = cssColor(rightColor, BARS_OPACITY);
  const rightEnds = barEnds("right", width, most, reach);
  if (rightBars) drawBars(context, rightBars, height, rightEnds, GAP);
}

function drawMarks(
  context: CanvasRenderingContext2D,
  { domain }: PathSliceFrame,
  { marks, stale }: PathSliceSide,
  { height, ratio }: CanvasSize,
  color: Rgb,
  { from, stop }: Room,
): void {
  if (marks === null) return;
  const y = (value: number) => Math.round(valueTop(value, domain) * height);
  const { values, least, greatest } = marks;
  const slot = (stop - from) / values.length;
  const width = Math.max(ratio, Math.floor(slot));
  context.globalAlpha = stale ? STALE : 1;
  for (let i = 0; i < values.length; i++) {
    const x = Math.round(from + i * slot);
    if (least !== null && greatest !== null) {
      const top = y(greatest[i]!);
      context.fillStyle = cssColor(color, REACH_OPACITY);
      context.fillRect(x, top, width, Math.max(1, y(least[i]!) - top));
    }
    context.fillStyle = cssColor(color);
    const tick = y(values[i]!);
    context.fillRect(
      x,
      tick - ratio,
      Math.max(width, TICK * ratio),
      TICK * ratio,
    );
  }
  context.globalAlpha = 1;
}
