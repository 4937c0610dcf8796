import { describe, expect, test } from "vitest";
import { CLAIMS, type ClaimName } from "../../../src/story/claims/claims";
import { BATCH, NONE, smallPair, STEPS, type Changes } from "../smallPair";
import { CLAIM_RUNS, FIXED } from "./claimRuns";
import { WRITTEN_NUMBER } from "./judgedExperiment";

const NAMES = Object.keys(CLAIMS) as ClaimName[];

describe.each(NAMES)("the claim %s", (name) => {
  const keys = [...CLAIMS[name].numbers].sort();

  test.each(["holds", "fails"] as const)(
    "%s in runs in which it should, and says so with all its numbers",
    (kind) => {
      const finding = CLAIMS[name].judge(smallPair(CLAIM_RUNS[name][kind]));
      expect(finding.kind).toBe(kind);
      if (!("numbers" in finding)) throw new Error("there are no numbers");
      expect(Object.keys(finding.numbers).sort()).toEqual(keys);
      for (const text of Object.values<string>(finding.numbers))
        expect(text).toMatch(WRITTEN_NUMBER);
    },
  );
});

test.each([
  ["deeper-drifts-more", { shared: { widths: [] } }, "noHiddenLayer"],
  ["deeper-drifts-more", { shared: { widths: [8] } }, "oneHiddenLayer"],
  ["bn-reduces-drift", { both: BATCH }, "sameNormalization"],
  ["bn-learns-sooner", { both: NONE }, "sameNormalization"],
  ["running-statistics-lag", { both: NONE }, "noBatchNorm"],
  ["frozen-layer-is-still", {}, "noFrozenLayer"],
  ["input-stops", {}, "nothingFreezes"],
  ["bias-does-nothing", {}, "sameBias"],
  ["bias-gradient-is-zero", {}, "noKeptBias"],
  ["affine-lowers-the-loss", {}, "sameAffine"],
  ["affine-lowers-the-loss", { both: NONE, A: FIXED }, "noBatchNorm"],
  ["noise-still-trains", {}, "sameNoise"],
  ["stopping-inflates-weights", {}, "sameGradient"],
] as const)(
  "where an experiment cannot tell, %s says what is missing",
  (name, changes: Changes, lack) => {
    const widths = changes.shared?.widths;
    const lists = widths && {
      normalization: widths.map(() => "none" as const),
      frozen: widths.map(() => false),
    };
    const pair = smallPair({
      ...changes,
      both: { ...changes.both, ...lists },
      shared: { steps: STEPS / 10, ...changes.shared },
    });
    expect(CLAIMS[name].judge(pair)).toEqual({ kind: "lacking", lack });
  },
);
