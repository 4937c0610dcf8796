/**
 * @file The curve that the reader draws of run B's accuracy, and the run's own beside it. Pure.
 */
import type { Recording } from "../../recording/recording";
import { meanOf } from "../claims/readings";

export const KNOTS = 9;

/** A curve nobody has drawn yet. */
export const FLAT: readonly number[] = Array<number>(KNOTS).fill(0.5);

/** The drawn curve at a share of the run, 0 to 1: straight lines between the knots. */
export function curveAt(values: readonly number[], share: number): number {
  const at = Math.min(1, Math.max(0, share)) * (values.length - 1);
  const before = Math.min(values.length - 2, Math.floor(at));
  const part = at - before;
  return (1 - part) * values[before]! + part * values[before + 1]!;
}

export interface PadSize {
  readonly width: number;
  readonly height: number;
}

/** Drawn minus measured, 0 to 1, averaged over the steps at which accuracy was measured; NaN where there is none. */
export function meanDifference(
  drawn: readonly number[],
  recording: Recording,
): number {
  const { series, columns, shape } = recording;
  const { heldOutAccuracy } = series;
  return meanOf(
    (column) =>
      curveAt(drawn, recording.stepOf(column) / shape.steps) -
      heldOutAccuracy[column]!,
    0,
    columns,
  );
}

/** An SVG path through the drawn values; accuracy 1 lies on top. */
export function drawnPath(
  values: readonly number[],
  { width, height }: PadSize,
): string {
  const points = values.map((value, index) =>
    point((index / (values.length - 1)) * width, (1 - value) * height),
  );
  return `M${points.join("L")}`;
}

/** The measured accuracy up to a step; "" where there is none yet. */
export function measuredPath(
  recording: Recording,
  step: number,
  { width, height }: PadSize,
): string {
  const { series, shape } = recording;
  const { heldOutAccuracy } = series;
  const points: string[] = [];
  const last = recording.columnAt(step);
  for (let column = 0; column <= last; column++) {
    const value = heldOutAccuracy[column]!;
    if (Number.isNaN(value)) continue;
    const x = (recording.stepOf(column) / shape.steps) * width;
    points.push(point(x, (1 - value) * height));
  }
  return points.length > 0 ? `M${points.join("L")}` : "";
}

const point = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(1)}`;
