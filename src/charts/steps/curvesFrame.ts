/**
 * @file What a chart of curves is drawn from.
 */
import type { Domain } from "../axis/valueScale";

export interface Curve {
  /** NaN where it was not measured. */
  readonly valueOf: (column: number) => number;
  readonly columns: number;
  /** Steps from one column to the next. */
  readonly stride: number;
}

export interface CurvesFrame {
  /** As many as the chart has inks; null where there is nothing yet. */
  readonly curves: readonly (Curve | null)[];
  readonly domain: Domain;
  /** Values at which a thin line is drawn across, to compare with. */
  readonly guides: readonly number[];
  /** The last step of the axis. */
  readonly steps: number;
}

/** The curve's last number at or before the step; NaN where there is none. */
export function valueAtStep(
  { valueOf, columns, stride }: Curve,
  step: number,
): number {
  let column = Math.floor(step / stride);
  if (column >= columns) return Number.NaN;
  while (column > 0 && Number.isNaN(valueOf(column))) column--;
  return valueOf(column);
}
