/**
 * @file Measures of two pages that were taken in turns, and what they come to.
 */
import { measure } from "./page.mjs";
import { median } from "./timing.mjs";

/** What is compared: names as printed, and where it stands in what `measure` resolves to. */
const COMPARED = {
  "opening to first paint, ms": ({ opening }) => opening.paint,
  "opening to first drift, ms": ({ opening }) => opening.firstDrift,
  "opening to reach, ms": ({ opening }) => opening.reach,
  "opening to complete, ms": ({ opening }) => opening.complete,
  "switch to reach, ms": ({ switching }) => switching.reach,
  "switch to complete, ms": ({ switching }) => switching.complete,
  "main thread and compositor per switch, ms of processor time": ({
    processor,
  }) => (processor === null ? NaN : processor.main + processor.compositor),
  "workers per switch, ms of processor time": ({ processor }) =>
    processor === null ? NaN : processor.workers,
  "exact values after rest, ms": ({ exact }) => exact.median,
  "frames while opening, 95th percentile, ms": ({ frames }) =>
    frames.opening.p95,
  "frames while toggling, 95th percentile, ms": ({ frames }) =>
    frames.toggling.p95,
  "frames while playing, 95th percentile, ms": ({ frames }) =>
    frames.playing.p95,
  "frames while scrubbing, 95th percentile, ms": ({ frames }) =>
    frames.scrubbing.p95,
};

/** For each round what was measured at each address, in the order of the addresses. */
export async function inTurns(browser, addresses, rounds) {
  const found = [];
  for (let round = 0; round < rounds; round++) {
    const order = [...addresses.keys()];
    const results = [];
    for (const i of round % 2 === 0 ? order : order.toReversed())
      results[i] = await measure(browser, addresses[i]);
    found.push(results);
    console.error(`round ${round + 1} of ${rounds}`);
  }
  return found;
}

/** Medians over the rounds; `ratio`: the median of each round's now ÷ was. NaN where nothing was measured of what was. */
export const comparison = (pairs) =>
  Object.entries(COMPARED).map(([what, read]) => {
    const values = pairs.map(([now, was]) => [
      read(now),
      was === undefined ? NaN : read(was),
    ]);
    return {
      what,
      now: median(values.map(([now]) => now)),
      was: median(values.map(([, was]) => was)),
      ratio: median(values.map(([now, was]) => now / was)),
    };
  });
