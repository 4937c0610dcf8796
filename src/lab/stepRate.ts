/**
 * @file How fast runs get on, estimated from when their steps arrive.
 */

/** Milliseconds that one rate is taken over; shorter ones jitter with the chunks. */
const INTERVAL = 150;
const RATES_KEPT = 7;

/** How fast something gets on, counted in steps of some kind. */
interface StepRate {
  /** Forgets everything; the next step is measured from `now`, when it is at `step`. */
  readonly restart: (now: number, step: number) => void;
  readonly measure: (step: number, now: number) => void;
  /** Steps per second; null until measured. */
  readonly value: () => number | null;
}

/** The mean since the beginning, which what is left can be estimated from. */
export function createMeanRate(): StepRate {
  let began = { step: 0, now: 0 };
  let mean: number | null = null;
  return {
    restart(now, step) {
      began = { step, now };
      mean = null;
    },
    measure(step, now) {
      const elapsed = now - began.now;
      if (elapsed >= INTERVAL) mean = ((step - began.step) * 1000) / elapsed;
    },
    value: () => mean,
  };
}

/** The median of the recent past. */
export function createStepRate(): StepRate {
  let rates: number[] = [];
  let since = { step: 0, now: 0 };
  return {
    restart(now, step) {
      rates = [];
      since = { step, now };
    },
    measure(step, now) {
      const elapsed = now - since.now;
      if (elapsed < INTERVAL) return;
      const rate = ((step - since.step) * 1000) / elapsed;
      rates = [...rates, rate].slice(-RATES_KEPT);
      since = { step, now };
    },
    value: () => median(rates),
  };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? null;
}
