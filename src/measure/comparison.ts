/**
 * @file What two distributions of a tap are, and how far apart: from the values themselves, not from bins.
 */
import { MomentsMeter, type Moments } from "./moments";
import type { Ruler } from "./rulers";
import { unitDrifts } from "./unitDrift";
import type { UnitValues } from "./unitValues";

export interface ValueSummary extends Moments {
  readonly percentile15: number;
  readonly percentile50: number;
  readonly percentile85: number;
}

/** Over all samples and units: the percentile p is the ⌈pn⌉-th smallest value. Allocates. */
export function summarizeValues(of: UnitValues): ValueSummary {
  const moments = new MomentsMeter();
  moments.measure(of);
  const sorted = allValues(of).sort();
  const percentile = (p: number) => sorted[Math.ceil(p * sorted.length) - 1]!;
  return {
    mean: moments.mean,
    std: moments.std,
    percentile15: percentile(0.15),
    percentile50: percentile(0.5),
    percentile85: percentile(0.85),
  };
}

/**
 * The drift of `to` with `from` as reference; see drift.ts. Both have the same samples and as many units, and unit i is
 * compared with unit i. Allocates.
 */
export function driftBetween(
  from: UnitValues,
  to: UnitValues,
  ruler: Ruler,
): number {
  const drifts = unitDrifts(to, from, ruler);
  return drifts.reduce((sum, drift) => sum + drift, 0) / drifts.length;
}

function allValues({ values, rows, units, stride }: UnitValues): Float32Array {
  const all = new Float32Array(rows * units);
  for (let row = 0; row < rows; row++) {
    const start = row * stride;
    all.set(values.subarray(start, start + units), row * units);
  }
  return all;
}
