/**
 * @file Times contenders in turns, so that all of them see the same machine: first one round of each, then the next.
 */

/** Milliseconds. */
const WARM_UP = 300;
const TIMING = 100;

/** Steps per second of each contender: the median over `rounds`. `prepare`, where there is one, comes before each timing. */
export async function timeInTurns(contenders, rounds) {
  const times = contenders.map(() => []);
  for (const contender of contenders) await timePerCall(contender, WARM_UP);
  for (let round = 0; round < rounds; round++)
    for (const [i, contender] of contenders.entries())
      times[i].push(await timePerCall(contender, TIMING));
  return times.map((all) => 1000 / median(all));
}

/** Milliseconds per call, over at least `duration` milliseconds and three calls. */
async function timePerCall({ prepare, step }, duration) {
  await prepare?.();
  const start = performance.now();
  let calls = 0;
  let passed = 0;
  while (passed < duration || calls < 3) {
    step();
    calls++;
    passed = performance.now() - start;
  }
  return passed / calls;
}

export const median = (values) => quantile(values, 0.5);

export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
