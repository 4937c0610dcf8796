/**
 * @file Counts how often something has been done in the recent past.
 */

export interface RateLimit {
  readonly count: () => void;
  /** Milliseconds until it may be done again; 0 if it may be now. */
  readonly wait: () => number;
}

/** At most `most` times in any `window` milliseconds. */
export function createRateLimit(
  most: number,
  window: number,
  now: () => number,
): RateLimit {
  let times: number[] = [];
  const recent = () => (times = times.filter((time) => time > now() - window));
  return {
    count() {
      times = [...recent(), now()];
    },
    wait() {
      const oldest = recent().at(-most);
      return oldest === undefined ? 0 : oldest + window - now();
    },
  };
}
