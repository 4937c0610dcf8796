/**
 * @file Which steps of a run tell its whole history coarsely.
 */

/** Steps enough to see where a run goes, and few enough that measuring them costs less than a quarter of training it. */
const MOST = 128;

/** Steps from one to the next: the least power of two with which a run of so many steps has no more than MOST, but for its first. */
export function overviewInterval(steps: number): number {
  let interval = 1;
  while (steps / interval > MOST) interval *= 2;
  return interval;
}
