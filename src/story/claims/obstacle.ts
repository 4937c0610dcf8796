/**
 * @file What may be in the way of judging a claim.
 */
import type { RunName } from "../../experiment/experiment";

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
  | "notMeasured"
  | "noNumber";

/** Why there is nothing to judge by, for now or at all. */
export type Obstacle =
  | { readonly kind: "training"; readonly step: number; readonly steps: number }
  /** By the reader, behind this step. */
  | { readonly kind: "stopped"; readonly run: RunName; readonly step: number }
  | { readonly kind: "diverged"; readonly run: RunName; readonly step: number }
  | { readonly kind: "failed" }
  /** The reader has to look at the units for it. */
  | { readonly kind: "unseen" }
  /** Drift is measured from this step, which is pinned, and no claim speaks of that. */
  | { readonly kind: "pinned"; readonly step: number }
  | { readonly kind: "lacking"; readonly lack: Lack };

export const UNSEEN: Obstacle = { kind: "unseen" };

export const lacking = (lack: Lack): Obstacle => ({ kind: "lacking", lack });
