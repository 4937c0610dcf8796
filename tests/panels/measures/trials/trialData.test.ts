import { describe, expect, test } from "vitest";
import {
  accuracyOf,
  agreement,
  divergedValues,
  driftAgreement,
  driftOf,
  finalsOf,
  quartileBand,
} from "../../../../src/panels/measures/trials/trialData";
import type { RunSummary } from "../../../../src/recording/summary";
import type { TrialRun } from "../../../../src/lab/labState";

const summary = (
  accuracy: readonly number[],
  hasDiverged = false,
): RunSummary => ({
  steps: accuracy.map((_, i) => 10 * i),
  loss: accuracy.map(() => 1),
  accuracy,
  drift: {
    sigmaThen: [accuracy.map((value) => 10 * value)],
    values: [accuracy.map((value) => 10 * value)],
    sigmaNow: [accuracy.map((value) => Math.abs(value - 0.6))],
  },
  hasDiverged,
});

/** Ends of run A and run B under one seed; null: not there yet. */
const pair = (value: number, a: RunSummary | null, b: RunSummary | null) =>
  [
    { run: "A", value, summary: a },
    { run: "B", value, summary: b },
  ] satisfies TrialRun[];

describe("quartiles over seeds", () => {
  const runsOf = (...ends: readonly number[]) =>
    ends.flatMap((end, i) => pair(i, summary([0, end]), null));

  test("of one seed are its own numbers", () => {
    const { steps, low, middle, high } = quartileBand(
      runsOf(0.4),
      "A",
      accuracyOf,
    );
    expect([steps, low, middle, high]).toEqual([
      [0, 10],
      [0, 0.4],
      [0, 0.4],
      [0, 0.4],
    ]);
  });

  test("of two, three and eight lie between the numbers by linear interpolation (type 7)", () => {
    const ofEnds = (...ends: readonly number[]) => {
      const { low, middle, high } = quartileBand(
        runsOf(...ends),
        "A",
        accuracyOf,
      );
      return [low[1], middle[1], high[1]];
    };
    expect(ofEnds(0, 4)).toEqual([1, 2, 3]);
    expect(ofEnds(4, 0, 2)).toEqual([1, 2, 3]);
    expect(ofEnds(0, 1, 2, 3, 4, 5, 6, 7)).toEqual([1.75, 3.5, 5.25]);
  });

  test("leave out what has not come so far, and what is no number", () => {
    const runs = [
      ...pair(0, summary([0, 1]), null),
      ...pair(1, summary([0], true), null),
      ...pair(2, null, null),
      ...pair(3, summary([0, NaN]), null),
    ];
    expect(quartileBand(runs, "A", accuracyOf).middle).toEqual([0, 1]);
    expect(quartileBand(runs, "B", accuracyOf).steps).toEqual([]);
  });
});

describe("how many seeds agree", () => {
  const runs = [
    ...pair(0, summary([0.5]), summary([0.9])),
    ...pair(1, summary([0.9]), summary([0.5])),
    ...pair(2, summary([0.5]), summary([0.5])),
    ...pair(3, summary([0.5], true), summary([0.9])),
    ...pair(4, summary([0.5]), null),
  ];

  test("is counted over the pairs of which both have ended", () => {
    expect(agreement(runs, accuracyOf)).toEqual({
      pairs: 3,
      below: 1,
      above: 1,
    });
    expect(agreement([], accuracyOf)).toEqual({ pairs: 0, below: 0, above: 0 });
  });

  test("can be asked of any layer's drift", () => {
    expect(agreement(runs, driftOf(1, "values")).below).toBe(1);
    expect(agreement(runs, driftOf(7, "values")).pairs).toBe(0);
  });

  test("on drift only where all three rulers do", () => {
    // pair 0: above by all; pair 1: below in σ₀ and values, and in σ now as well
    expect(driftAgreement(runs, 1)).toEqual({ pairs: 3, below: 1, above: 1 });
    const apart = pair(5, summary([0.5]), summary([0.61]));
    // further in σ₀ and values, but nearer in σ now
    expect(driftAgreement(apart, 1)).toEqual({ pairs: 1, below: 0, above: 0 });
  });

  test("runs that diverged have no end, and are named", () => {
    expect(divergedValues(runs, "A")).toEqual([3]);
    expect(divergedValues(runs, "B")).toEqual([]);
    expect(finalsOf(runs, accuracyOf)[0]).toEqual([0.5, 0.9, 0.5, NaN, 0.5]);
  });
});
