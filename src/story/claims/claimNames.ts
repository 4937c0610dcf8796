/**
 * @file The claims of the story, and the numbers that the sentence about each may name. What they are computed from stands beside,
 * one file per claim.
 */
export const CLAIMS = {
  "frozen-layer-is-still": ["frozenRun", "frozenDrift", "otherRun", "drift"],
  "deeper-drifts-more": ["last", "lastDrift", "firstDrift", "ratio"],
  "fastest-at-the-start": ["layer", "step", "steps"],
  "bn-reduces-drift": ["layer", "bnDrift", "plainDrift", "ratio", "bnRun"],
  "bn-learns-sooner": ["bnRun", "plainRun", "bnMean", "plainMean"],
  "bn-ends-higher": ["bnRun", "plainRun", "bnEnd", "plainEnd"],
  "bias-does-nothing": ["difference", "step", "steps"],
  "bias-gradient-is-zero": ["run", "bias", "weights", "step"],
  "scale-leaves-one": ["layer", "fixedStd", "learnedStd", "learnedMean"],
  "affine-lowers-the-loss": ["learnedLoss", "fixedLoss"],
  "running-statistics-lag": [
    "step",
    "own",
    "running",
    "lastOwn",
    "lastRunning",
  ],
  "definitions-disagree": [
    "layer",
    "bnDrift",
    "plainDrift",
    "bnShift",
    "plainShift",
    "bnCosine",
    "plainCosine",
  ],
  "noise-still-trains": [
    "noisyRun",
    "plainRun",
    "noisySpeed",
    "plainSpeed",
    "noisyEnd",
    "plainEnd",
  ],
  "noise-costs-little": ["noisyRun", "otherRun", "noisyEnd", "otherEnd"],
  "input-stops": ["layer", "step", "before", "after", "run"],
  "b-ends-higher": ["endA", "endB"],
  "stopping-inflates-weights": [
    "stoppedRun",
    "fullRun",
    "stoppedGrowth",
    "fullGrowth",
    "stoppedLoss",
    "fullLoss",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ClaimName = keyof typeof CLAIMS;
export type NumberOf<Name extends ClaimName> = (typeof CLAIMS)[Name][number];
