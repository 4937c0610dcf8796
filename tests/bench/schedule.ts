/**
 * @file When runs would be in sight, and complete, if every worker had a core: simulated from the processor time of their jobs.
 */

/** A run's jobs; all times in milliseconds of one core. */
export interface Film {
  readonly exposure: number;
  readonly parts: readonly {
    /** How far into the exposure it can be begun. */
    readonly from: number;
    readonly time: number;
  }[];
}

export interface Waits {
  readonly reach: number;
  readonly complete: number;
}

interface Job {
  readonly time: number;
  readonly from: number;
}

/** Exposures come first, then the parts in their order, as in the crew; nothing is interrupted. */
export function simulate(films: readonly Film[], workers: number): Waits {
  const free = Array.from({ length: workers }, () => 0);
  /** Gives the job to the worker that is free first, and returns when it is begun. */
  const give = ({ time, from }: Job): number => {
    const worker = free.indexOf(Math.min(...free));
    const begun = Math.max(free[worker]!, from);
    free[worker] = begun + time;
    return begun;
  };
  const begun = films.map(({ exposure }) => give({ time: exposure, from: 0 }));
  const reach = Math.max(
    ...films.map(({ exposure }, i) => begun[i]! + exposure),
  );
  const parts = films.flatMap((film, i) =>
    film.parts.map(({ from, time }) => ({ time, from: begun[i]! + from })),
  );
  for (const part of parts.toSorted((a, b) => a.from - b.from)) give(part);
  return { reach, complete: Math.max(...free) };
}
