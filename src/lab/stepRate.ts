/**
 * @file How fast a run trains, estimated from when its steps arrive.
 */

/** Milliseconds that one rate is taken over; shorter ones jitter with the chunks. */
const INTERVAL = 150;
const RATES_KEPT = 7;

/** How fast a run trains, estimated from when its steps arrive. */
interface StepRate {
  /** Forgets everything; the next step recorded is measured from `now`, when the run is at `step`. */
  readonly restart: (now: number, step: number) => void;
  readonly measure: (step: number, now: number) => void;
  /** Steps per second, median of the recent past; null until measured. */
  readonly value: () => number | null;
}

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
