/**
 * @file The axes of the outcome strip's curves, on which a run that explodes flattens neither the other nor its own earlier steps.
 */
import type { Domain } from "../../charts/axis/scales";
import { niceAxis } from "../../charts/axis/ticks";
import type { RecordedCurve } from "./recordedCurve";

/** Numbers along an axis. */
export const OUTCOME_TICKS = 3;

/** An axis of losses goes no further than this many times the loss at step 0. */
const LARGEST_LOSS = 3;
/** What nine in ten of a run's losses stay within is shown, unless it is so many times as far as that. */
const LARGEST_BULK = 10;
/** An axis of a measure goes no further than this many times what nine in ten of a run's numbers stay within. */
const LARGEST_SPIKE = 8;
/** A run that ended within so small a share of what the other has recorded says nothing of the axis. */
const LEAST_SHARE = 1 / 20;

export function axisOfLosses(curves: readonly RecordedCurve[]): Domain {
  const furthest =
    LARGEST_LOSS * Math.max(...curves.map(({ valueOf }) => valueOf(0)));
  const bulks = curves
    .map(({ bulk }) => bulk)
    .filter((bulk) => bulk <= LARGEST_BULK * furthest);
  return axisWithin(curves, Math.max(furthest, ...bulks));
}

export function axisOfMeasure(curves: readonly RecordedCurve[]): Domain {
  const longest = Math.max(...curves.map(({ columns }) => columns));
  const bulks = curves
    .filter(({ columns }) => columns >= LEAST_SHARE * longest)
    .map(({ bulk }) => bulk);
  const furthest = LARGEST_SPIKE * Math.max(...bulks);
  return axisWithin(curves, furthest === 0 ? Infinity : furthest);
}

/** From 0 at least; from 0 to 1 where no curve has a number. */
function axisWithin(
  curves: readonly RecordedCurve[],
  furthest: number,
): Domain {
  const least = Math.min(0, ...curves.map((curve) => curve.least));
  const most = Math.max(0, ...curves.map((curve) => curve.most));
  const [low, high] = [Math.max(least, -furthest), Math.min(most, furthest)];
  return high > low ? niceAxis([low, high], OUTCOME_TICKS) : [0, 1];
}
