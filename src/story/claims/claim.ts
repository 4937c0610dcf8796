/**
 * @file A claim of the story: what it needs of the two runs, how it is judged, and the numbers that the sentences about it may name.
 */
import type { RunName } from "../../experiment/experiment";
import type { Pair } from "./pair";

/** Why a claim cannot be judged in an experiment. */
export type Lack =
  | "noHiddenLayer"
  | "oneHiddenLayer"
  | "sameNormalization"
  | "noBatchNorm"
  | "noFrozenLayer"
  | "nothingFreezes"
  | "sameBias"
  | "noKeptBias"
  | "sameAffine"
  | "sameNoise"
  | "sameGradient"
  | "notMeasured";

/** Why there is nothing to judge by, for now or at all. */
export type Obstacle =
  | { readonly kind: "training"; readonly step: number; readonly steps: number }
  | { readonly kind: "diverged"; readonly run: RunName; readonly step: number }
  | { readonly kind: "failed" }
  /** The reader has to look at the units for it. */
  | { readonly kind: "unseen" }
  | { readonly kind: "lacking"; readonly lack: Lack };

export const UNSEEN: Obstacle = { kind: "unseen" };

export const lacking = (lack: Lack): Obstacle => ({ kind: "lacking", lack });

/** Numbers as they are written in a sentence, the same in every language. */
type Numbers<Name extends string> = Readonly<Record<Name, string>>;

export type Finding<Name extends string = string> =
  | { readonly kind: "holds" | "fails"; readonly numbers: Numbers<Name> }
  | Obstacle;

export interface Claim<Name extends string = string> {
  /** The numbers that its sentences may name. */
  readonly numbers: readonly Name[];
  readonly judge: (pair: Pair) => Finding<Name>;
}

interface ClaimParts<Name extends string, Subject extends object> {
  readonly numbers: readonly Name[];
  /** What the claim is judged by, or what is in its way. */
  readonly needs: (pair: Pair) => Subject | Obstacle;
  readonly judge: (subject: Subject) => {
    readonly holds: boolean;
    readonly numbers: Numbers<NoInfer<Name>>;
  };
}

export const claim = <const Name extends string, Subject extends object>({
  numbers,
  needs,
  judge,
}: ClaimParts<Name, Subject>): Claim<Name> => ({
  numbers,
  judge(pair) {
    const subject = needs(pair);
    if ("kind" in subject) return subject;
    const judged = judge(subject);
    return { kind: judged.holds ? "holds" : "fails", numbers: judged.numbers };
  },
});
