/**
 * @file Points in the plane, and the regions that a network takes for each class: regions as tints, points as discs, from
 * hollow to full by class, rings around those that stand out, plus signs at those to choose.
 */
import { memo, useCallback, useMemo, type MouseEvent } from "react";
import {
  Canvas,
  stillSource,
  type CanvasSize,
  type Paint,
} from "../canvas/Canvas";
import { cssColor, readColor, type ColorToken, type Rgb } from "../canvas/inks";
import styles from "./pictures.module.css";
import {
  nearestChoice,
  placeAt,
  pointPlace,
  regionOpacity,
  type PlaneFrame,
} from "./planeFrame";

interface PlanePictureProps {
  readonly frame: PlaneFrame;
  /** The colour of the regions and of points that stand out. */
  readonly ink: ColorToken;
  /** Changes with the page's colours. */
  readonly scheme: string;
  /** What the picture shows, in a sentence. */
  readonly summary: string;
  readonly testId: string;
  /** Hears which of the frame's choices the reader has pointed at. Must not be the only way to choose. */
  readonly onChoose?: (choice: number) => void;
}

export const PlanePicture = memo(function PlanePicture({
  frame,
  ink,
  scheme,
  summary,
  testId,
  onChoose,
}: PlanePictureProps) {
  const source = useMemo(() => stillSource(frame), [frame]);
  const createPaint = useCallback(
    (element: HTMLCanvasElement) => createPlanePaint(element, ink),
    [ink],
  );
  const handlers = onChoose && {
    onClick({ currentTarget, clientX, clientY }: MouseEvent) {
      const box = currentTarget.getBoundingClientRect();
      const left = (clientX - box.left) / box.width;
      const top = (clientY - box.top) / box.height;
      const choice = nearestChoice(frame, left, top);
      if (choice !== null) onChoose(choice);
    },
  };
  return (
    <div
      className={styles.plane}
      role="img"
      aria-label={summary}
      data-testid={testId}
      data-choosable={onChoose !== undefined || undefined}
      {...handlers}
    >
      <Canvas source={source} scheme={scheme} createPaint={createPaint} />
    </div>
  );
});

/** CSS pixels. */
const RADIUS = 2;
const MARKED_RADIUS = 3.5;
/** Half of its width, and how far from its middle it begins. */
const CROSS = 11;
const CROSS_HOLE = 4;
/** Half of a plus sign's width. */
const PLUS = 2.5;

function createPlanePaint(
  canvas: HTMLCanvasElement,
  ink: ColorToken,
): Paint<PlaneFrame> {
  const region = readColor(canvas, ink);
  const point = readColor(canvas, "--ink");
  return (context, size, frame) => {
    context.clearRect(0, 0, size.width, size.height);
    drawRegions(context, frame, size, region);
    for (let i = 0; i < frame.classes.length; i++)
      drawPoint(context, frame, i, size, point);
    for (const i of frame.marked) drawMark(context, frame, i, size, region);
    drawChoices(context, frame, size, point);
    drawCross(context, frame, size, point);
  };
}

function drawRegions(
  context: CanvasRenderingContext2D,
  { regions, classCount }: PlaneFrame,
  { width, height }: CanvasSize,
  color: Rgb,
): void {
  if (regions === null) return;
  const { side, classes } = regions;
  classes.forEach((label, cell) => {
    const opacity = regionOpacity(label, classCount);
    if (opacity === 0) return;
    const column = cell % side;
    const row = Math.floor(cell / side);
    const [left, right] = span(column, side, width);
    const [top, bottom] = span(row, side, height);
    context.fillStyle = cssColor(color, opacity);
    context.fillRect(left, top, right - left, bottom - top);
  });
}

const span = (cell: number, side: number, size: number) =>
  [
    Math.round((cell / side) * size),
    Math.round(((cell + 1) / side) * size),
  ] as const;

function drawPoint(
  context: CanvasRenderingContext2D,
  frame: PlaneFrame,
  index: number,
  size: CanvasSize,
  color: Rgb,
): void {
  const share = frame.classes[index]! / Math.max(1, frame.classCount - 1);
  circle(context, frame, index, size, RADIUS);
  context.fillStyle = cssColor(color, 0.75 * share);
  context.fill();
  context.strokeStyle = cssColor(color, 0.75);
  context.lineWidth = 0.75 * size.ratio;
  context.stroke();
}

function drawMark(
  context: CanvasRenderingContext2D,
  frame: PlaneFrame,
  index: number,
  size: CanvasSize,
  color: Rgb,
): void {
  circle(context, frame, index, size, MARKED_RADIUS);
  context.strokeStyle = cssColor(color);
  context.lineWidth = 1.25 * size.ratio;
  context.stroke();
}

function circle(
  context: CanvasRenderingContext2D,
  frame: PlaneFrame,
  index: number,
  { width, height, ratio }: CanvasSize,
  radius: number,
): void {
  const [left, top] = pointPlace(frame, index);
  context.beginPath();
  context.arc(left * width, top * height, radius * ratio, 0, 2 * Math.PI);
}

function drawChoices(
  context: CanvasRenderingContext2D,
  { choices, extent }: PlaneFrame,
  { width, height, ratio }: CanvasSize,
  color: Rgb,
): void {
  if (choices === null) return;
  const half = PLUS * ratio;
  context.strokeStyle = cssColor(color);
  context.lineWidth = ratio;
  context.beginPath();
  for (let i = 0; i < choices.length; i += 2) {
    const [left, top] = placeAt(choices[i]!, choices[i + 1]!, extent);
    const [x, y] = [left * width, top * height];
    context.moveTo(x - half, y);
    context.lineTo(x + half, y);
    context.moveTo(x, y - half);
    context.lineTo(x, y + half);
  }
  context.stroke();
}

/** Four strokes that point at the place and leave it free. */
function drawCross(
  context: CanvasRenderingContext2D,
  { cross, extent }: PlaneFrame,
  { width, height, ratio }: CanvasSize,
  color: Rgb,
): void {
  if (cross === null) return;
  const [left, top] = placeAt(...cross, extent);
  const [x, y] = [left * width, top * height];
  context.strokeStyle = cssColor(color);
  context.lineWidth = 2 * ratio;
  context.beginPath();
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    const [from, to] = [CROSS_HOLE * ratio, CROSS * ratio];
    context.moveTo(x + dx * from, y + dy * from);
    context.lineTo(x + dx * to, y + dy * to);
  }
  context.stroke();
}
