/**
 * @file The axes of the outcome strip's curves, on which a run that explodes flattens neither the other nor its own earlier steps.
 */
import { furthestOf } from "../../charts/axis/bulk";
import type { Domain } from "../../charts/axis/scales";
import { niceAxis } from "../../charts/axis/ticks";
import type { RecordedCurve } from "./recordedCurve";

/** Numbers along an axis. */
export const OUTCOME_TICKS = 3;

/** An axis of losses goes no further than this many times the loss at step 0. */
const LARGEST_LOSS = 3;
/** What nine in ten of a run's losses stay within is shown, unless it is so many times as far as that and as the other run's. */
const LARGEST_BULK = 10;

export function axisOfLosses(curves: readonly RecordedCurve[]): Domain {
  const furthest =
    LARGEST_LOSS * Math.max(...curves.map(({ valueOf }) => valueOf(0)));
  const bulks = curves.map(({ bulk }) => bulk);
  const most = LARGEST_BULK * Math.max(furthest, Math.min(...bulks));
  return axisWithin(
    curves,
    Math.max(furthest, ...bulks.filter((bulk) => bulk <= most)),
  );
}

export const axisOfMeasure = (curves: readonly RecordedCurve[]): Domain =>
  axisWithin(
    curves,
    furthestOf(curves.map(({ columns, bulk }) => ({ count: columns, bulk }))),
  );

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
