/**
 * @file For each claim, runs of which it is true and runs of which it is not: what differs is what a reader could change.
 */
import type { ClaimName } from "../../../src/story/claims/claims";
import { BATCH, rate, type Changes } from "../smallPair";

const NOISE = { shift: 0.5, shiftSpread: 0.1, scale: 1.25, scaleSpread: 0.1 };
const WHISPER = { shift: 0.01, shiftSpread: 0, scale: 1, scaleSpread: 0 };
const STILL = rate(1e-6);
export const FIXED = { affine: "fixed" } as const;
const freeze = (step: number, frozen = true) => ({
  step,
  change: { kind: "frozen", layer: 1, frozen } as const,
});

export type ClaimRuns = Readonly<
  Record<ClaimName, { readonly holds: Changes; readonly fails: Changes }>
>;

export const CLAIM_RUNS: ClaimRuns = {
  "frozen-layer-is-still": {
    holds: { B: { frozen: [true, false] } },
    fails: { B: { frozen: [true, false], interventions: [freeze(10, false)] } },
  },
  "deeper-drifts-more": {
    holds: { A: rate(0.2) },
    fails: { A: { ...rate(0.5), normalization: ["none", "batch"], ...FIXED } },
  },
  "fastest-at-the-start": {
    holds: {
      A: {
        ...rate(0.5),
        interventions: [
          { step: 10, change: { kind: "learningRate", value: 1e-4 } },
        ],
      },
    },
    fails: {
      A: {
        ...rate(1e-4),
        interventions: [
          { step: 60, change: { kind: "learningRate", value: 0.5 } },
        ],
      },
    },
  },
  "bn-reduces-drift": {
    holds: { A: rate(1), B: { ...rate(0.1), ...FIXED } },
    fails: { A: STILL, B: rate(1) },
  },
  "input-stops": {
    holds: { B: { interventions: [freeze(40)] } },
    fails: { B: { interventions: [freeze(40), freeze(60, false)] } },
  },
  "bn-learns-sooner": {
    holds: { A: STILL, B: rate(0.5) },
    fails: { A: rate(0.5), B: STILL },
  },
  "bn-ends-higher": {
    holds: { A: STILL, B: rate(0.5) },
    fails: { A: rate(0.5), B: STILL },
  },
  "b-ends-higher": {
    holds: { A: STILL, B: rate(0.5) },
    fails: { A: rate(0.5), B: STILL },
  },
  "bias-does-nothing": {
    holds: { A: { ...BATCH, keepBias: true } },
    fails: { A: { ...BATCH, keepBias: true, ...rate(0.1) } },
  },
  "bias-gradient-is-zero": {
    holds: { A: { ...BATCH, keepBias: true } },
    fails: { A: { ...BATCH, keepBias: true, stopGradient: true } },
  },
  "scale-leaves-one": {
    holds: { both: BATCH, A: FIXED, B: rate(1) },
    fails: { both: BATCH, A: FIXED, B: STILL },
  },
  "affine-lowers-the-loss": {
    holds: { both: BATCH, A: { ...FIXED, ...STILL } },
    fails: { both: BATCH, A: FIXED, B: STILL },
  },
  "running-statistics-lag": {
    holds: { B: { activation: "sigmoid", ...rate(1) } },
    fails: { B: rate(0.5) },
  },
  "definitions-disagree": {
    holds: { A: rate(0.1), B: { ...rate(0.1), ...FIXED } },
    fails: { A: rate(0.5), B: STILL },
  },
  "noise-still-trains": {
    holds: { A: STILL, B: { ...rate(0.5), noise: NOISE } },
    fails: { A: rate(0.5), B: { ...STILL, noise: NOISE } },
  },
  "noise-costs-little": {
    holds: { both: BATCH, B: { noise: WHISPER } },
    fails: { both: BATCH, A: rate(0.5), B: { ...STILL, noise: NOISE } },
  },
  "stopping-inflates-weights": {
    holds: {
      both: { ...BATCH, activation: "sigmoid", ...rate(1) },
      A: { stopGradient: true },
    },
    fails: { both: BATCH, A: { stopGradient: true, ...STILL } },
  },
};
