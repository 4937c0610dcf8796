/**
 * @file Draws a path slice: bars from both edges towards the middle, between them the sample's values, one column per unit.
 */
import { valueTop } from "../axis/valueScale";
import {
  cssColor,
  readColor,
  type ColorToken,
  type Rgb,
} from "../canvas/colorToken";
import type { CanvasSize, Paint } from "../canvas/useCanvas";
import { barCount, barShares, longest } from "./bars";
import type { PathSliceFrame, PathSliceSide } from "./pathSliceFrame";

/** Of the width, for each side's ticks. */
const TICK_SHARE = 0.24;
/** CSS pixels. */
const TICK = 2;
const BARS_OPACITY = 0.35;
const REACH_OPACITY = 0.4;
const STALE = 0.25;

/** Pixels from ≤ x < stop. */
interface Place {
  readonly from: number;
  readonly stop: number;
}

export function createPathSlicePaint(
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
    drawBars(context, frame, size, [left, right], middle - tick - ratio);
    const before = { from: middle - tick, stop: middle - ratio };
    const after = { from: middle + ratio, stop: middle + tick };
    drawMarks(context, frame, frame.left, size, left, before);
    drawMarks(context, frame, frame.right, size, right, after);
  };
}

function drawBars(
  context: CanvasRenderingContext2D,
  { left, right, domain }: PathSliceFrame,
  { width, height, ratio }: CanvasSize,
  [leftColor, rightColor]: readonly [Rgb, Rgb],
  most: number,
): void {
  const present = [left.histogram, right.histogram].filter(
    (one) => one !== null,
  );
  const bars = barCount(present, domain, height / ratio);
  const shares = present.map((one) => barShares(one, domain, bars));
  const scale = most / longest(shares);
  present.forEach((histogram, i) => {
    const isLeft = histogram === left.histogram;
    context.fillStyle = cssColor(isLeft ? leftColor : rightColor, BARS_OPACITY);
    shares[i]!.forEach((share, bar) => {
      const length = Math.round(share * scale);
      const top = Math.round(height * (1 - (bar + 1) / bars));
      const bottom = Math.round(height * (1 - bar / bars));
      const x = isLeft ? 0 : width - length;
      context.fillRect(x, top, length, Math.max(1, bottom - top - 1));
    });
  });
}

function drawMarks(
  context: CanvasRenderingContext2D,
  { domain }: PathSliceFrame,
  { marks, stale }: PathSliceSide,
  { height, ratio }: CanvasSize,
  color: Rgb,
  { from, stop }: Place,
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
