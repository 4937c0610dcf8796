/**
 * @file Claims about drift are told where all three rulers agree, and only there.
 */
import { describe, expect, test } from "vitest";
import { RULERS, UNMEASURED, type Ruler } from "../../../src/measure/rulers";
import { MOVEMENT_COLUMNS } from "../../../src/recording/measures/movement";
import type { Recording } from "../../../src/recording/recording";
import {
  and,
  ByRuler,
  isMore,
  isNothing,
  unanimous,
} from "../../../src/story/claims/byRuler";
import { CLAIMS, type ClaimName } from "../../../src/story/claims/claims";
import type { Finding } from "../../../src/story/claims/claim";
import type { Pair, PairRun } from "../../../src/story/claims/pair";
import { BATCH, NONE, rate, smallPair, type Changes } from "../smallPair";
import { CLAIM_RUNS } from "./claimRuns";

const byRulers = (sigmaThen: number, values: number, sigmaNow: number) => {
  const numbers = { sigmaThen, values, sigmaNow };
  return new ByRuler((ruler) => numbers[ruler]);
};

describe("what the rulers say together", () => {
  const far = byRulers(4, 2, 0.9);

  test("is told where all three say the same", () => {
    expect(unanimous(isMore(far, byRulers(3, 1, 0.8)))).toBe(true);
    expect(unanimous(isMore(far, byRulers(5, 3, 1)))).toBe(false);
    expect(unanimous(isNothing(byRulers(0, 0, 0)))).toBe(true);
  });

  test("is not told where one of them says otherwise, or has no number", () => {
    expect(isMore(far, byRulers(3, 3, 0.8))).toEqual({
      sigmaThen: true,
      values: false,
      sigmaNow: true,
    });
    expect(unanimous(isMore(far, byRulers(3, 3, 0.8)))).toBeNull();
    expect(unanimous(isMore(far, byRulers(NaN, 1, 0.8)))).toBeNull();
    const nowhere = new ByRuler((ruler) => UNMEASURED[ruler]);
    expect(unanimous(isMore(far, nowhere))).toBeNull();
    expect(unanimous(isNothing(byRulers(0, 0, 1)))).toBeNull();
  });

  test("does not matter where what else the claim needs is false", () => {
    expect(unanimous(and(isMore(far, byRulers(3, 3, 0.8)), false))).toBe(false);
    expect(unanimous(and(isMore(far, byRulers(3, 3, 0.8)), true))).toBeNull();
  });

  test("comes with the smallest of the three ratios", () => {
    expect(ByRuler.leastRatio(far, byRulers(1, 1, 0.6))).toBeCloseTo(1.5, 12);
  });
});

const SMALL_RATE = { both: rate(0.05), A: NONE, B: BATCH };

/** Runs in which rulers were found to disagree, and by which of them the claim would hold. */
test.each([
  [
    "bn-reduces-drift",
    { ...SMALL_RATE, both: { activation: "sigmoid", ...rate(0.1) } },
    ["sigmaThen", "sigmaNow"],
  ],
  ["bn-reduces-drift", SMALL_RATE, ["sigmaThen", "sigmaNow"]],
  ["deeper-drifts-more", { A: rate(0.5) }, ["sigmaThen", "values"]],
  [
    "fastest-at-the-start",
    { A: { activation: "sigmoid", ...rate(1) } },
    ["values"],
  ],
] as const)(
  "%s cannot be told in %j: only by %j would it hold",
  (name, changes: Changes, holding) => {
    const finding: Finding = CLAIMS[name].judge(smallPair(changes));
    if (finding.kind !== "rulers") throw new Error(`it ${finding.kind}`);
    const { by } = finding;
    expect(RULERS.filter((ruler) => by[ruler].says)).toEqual(holding);
    for (const { evidence } of Object.values(by))
      for (const { number } of evidence) expect(number).toMatch(/^[\d.,]+$/);
  },
);

const NAMES = Object.keys(CLAIMS) as ClaimName[];
const MOVEMENT_CLAIMS = [
  "frozen-layer-is-still",
  "deeper-drifts-more",
  "fastest-at-the-start",
  "bn-reduces-drift",
  "input-stops",
  "definitions-disagree",
  "noise-still-trains",
];

test("a claim that reads one ruler reads all three", () => {
  const readers = NAMES.filter((name) => {
    const heeds = RULERS.map((ruler) => heedsRuler(name, ruler));
    expect(new Set(heeds).size, name).toBe(1);
    return heeds[0];
  });
  expect(readers.sort()).toEqual(MOVEMENT_CLAIMS.sort());
});

/** Whether the claim cannot be told for want of a ruler's numbers: it holds or fails where there are some. */
function heedsRuler(name: ClaimName, ruler: Ruler): boolean {
  return (["holds", "fails"] as const).some((kind) => {
    const pair = smallPair(CLAIM_RUNS[name][kind]);
    spoil(pair, ruler);
    const finding: Finding = CLAIMS[name].judge(pair);
    return finding.kind === "rulers" && finding.by[ruler].says === null;
  });
}

/** Takes from both runs what a ruler has measured; the distances in values are what zeros are known by. */
function spoil({ runs }: Pair, ruler: Ruler): void {
  for (const { recording } of Object.values<PairRun>(runs))
    for (const { taps } of (recording as Recording).series.layers)
      for (const tap of Object.values(taps))
        for (const columns of Object.values(MOVEMENT_COLUMNS))
          tap[columns[ruler]].fill(NaN);
}

test.each(MOVEMENT_CLAIMS as ClaimName[])(
  "%s is not judged by drift since a pinned step",
  (name) => {
    const pair = smallPair(CLAIM_RUNS[name].holds, 50);
    expect(CLAIMS[name].judge(pair)).toEqual({ kind: "pinned", step: 50 });
  },
);
