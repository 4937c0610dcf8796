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

/** As long as this, in milliseconds, what was known before counts: workers that are just starting say little. */
const KNOWN_FOR = 3000;

interface MeanRate extends Omit<StepRate, "restart"> {
  /** `known` is the rate that is expected, in steps per second. */
  readonly restart: (now: number, step: number, known: number) => void;
}

/** The mean since the beginning, which what is left can be estimated from. */
export function createMeanRate(): MeanRate {
  let began = { step: 0, now: 0, known: 0 };
  let mean: number | null = null;
  return {
    restart(now, step, known) {
      began = { step, now, known };
      mean = null;
    },
    measure(step, now) {
      const elapsed = now - began.now;
      if (elapsed < INTERVAL) return;
      const done = Math.max(0, step - began.step) * 1000;
      mean = (done + began.known * KNOWN_FOR) / (elapsed + KNOWN_FOR);
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
