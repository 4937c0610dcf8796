/**
 * @file What comes of judging a claim.
 */
import type { RunName } from "../../experiment/experiment";

/** Why a claim cannot be judged in an experiment. */
export const LACKS = [
  "noHiddenLayer",
  "oneHiddenLayer",
  "sameNormalization",
  "noBatchNorm",
  "noFrozenLayer",
  "nothingFreezes",
  "sameBias",
  "noKeptBias",
  "sameAffine",
  "sameNoise",
  "sameGradient",
  "notMeasured",
] as const;
export type Lack = (typeof LACKS)[number];

/** Why there is nothing to judge by, for now or at all. */
export type Obstacle =
  | { readonly kind: "training"; readonly step: number; readonly steps: number }
  | { readonly kind: "diverged"; readonly run: RunName; readonly step: number }
  | { readonly kind: "failed" }
  /** The reader has to look at the units for it. */
  | { readonly kind: "unseen" }
  | { readonly kind: "lacking"; readonly lack: Lack };

export interface Judgement<Numbers extends string = string> {
  readonly kind: "holds" | "fails";
  /** As they are written in a sentence, the same in every language. */
  readonly numbers: Readonly<Record<Numbers, string>>;
}

export type Finding<Numbers extends string = string> =
  Judgement<Numbers> | Obstacle;

export const lacking = (lack: Lack): Obstacle => ({
  kind: "lacking",
  lack,
});

export const judged = <Numbers extends string>(
  holds: boolean,
  numbers: Readonly<Record<Numbers, string>>,
): Judgement<Numbers> => ({ kind: holds ? "holds" : "fails", numbers });
