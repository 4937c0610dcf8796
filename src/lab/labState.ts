/**
 * @file What the store holds. Everything else on the page is derived from it.
 */
import type { ShownSamples } from "../data/shownSamples";
import type { Landscape } from "../measure/landscape";
import type { Tap } from "../recording/chunk";
import type { Checkpoints } from "../recording/checkpoints";
import type { AffineValues } from "../recording/layerSnapshot";
import type { Recording } from "../recording/recording";
import type { Snapshot } from "../recording/snapshot";
import type { ComparedState, Side } from "./comparison";
import type { EditHistory } from "./editHistory";
import type { Experiment, RunName } from "../experiment/experiment";
import type { Scope } from "./scope";
import type { Trial, TrialKind } from "./trial";
import type { AddressNotice } from "../experiment/addressNotice";
import type { PinDrag } from "./pins";
import type { View } from "./view";

/** `step`: the first step at which a NaN or an infinity appeared. */
export type RunStatus =
  | { readonly kind: "training" }
  | { readonly kind: "ready" }
  | { readonly kind: "diverged"; readonly step: number }
  | {
      readonly kind: "failed";
      readonly reason: "crashed" | "outOfMemory" | "unsupported";
      readonly detail: string;
    };

export interface RunState {
  readonly status: RunStatus;
  /** Grows in place; `recordedSteps` is what changes. Null until the worker has answered for the first time. */
  readonly recording: Recording | null;
  /** Of the present recording; they come and grow with it. */
  readonly checkpoints: Checkpoints | null;
  /** The recording before the last change of the spec, where its shape is the same; drawn dimmed until overwritten. */
  readonly previous: Recording | null;
  /** Updates recorded so far, 0 to `Experiment.steps`: the last step that can be shown. */
  readonly recordedSteps: number;
  /** Updates per second, median of the recent past; null until measured. */
  readonly stepsPerSecond: number | null;
  /** Null until the run has ended. */
  readonly fingerprint: string | null;
}

/** What a run was at single steps, replayed. */
export interface ReplayState {
  /** The last answer, whatever its step; of the present spec. */
  readonly snapshot: Snapshot | null;
  /** Of the experiment's data, for looking at. */
  readonly samples: ShownSamples | null;
  readonly history: TapHistory | null;
  readonly landscape: LandscapeHistory | null;
  /** While there is one, nothing is replayed. */
  readonly failure: Extract<RunStatus, { readonly kind: "failed" }> | null;
}

/** One tap of one layer at some steps of the run, filled in from the first on. */
export interface TapHistory {
  /** From 1. */
  readonly layer: number;
  readonly tap: Tap;
  /** Ascending: every stride-th step, and the reference step. */
  readonly steps: readonly number[];
  readonly stride: number;
  /** [samples, units] at each of the first steps. */
  readonly columns: readonly Float32Array[];
  /** γ and β at these steps; null where the layer has none. */
  readonly affines: readonly (AffineValues | null)[];
}

/** The loss along the gradient at some steps of the run, filled in from the first on. */
export interface LandscapeHistory {
  /** Ascending. */
  readonly steps: readonly number[];
  readonly landscapes: readonly Landscape[];
}

/** The third chart of the outcome strip. */
export const MEASURES = [
  "drift",
  "speed",
  "path",
  "saturated",
  "std",
  "mean",
  "lag",
  "gradientNorm",
  "weightNorm",
  "updateRatio",
  "shiftRelative",
  "shiftCosine",
  "shiftL2",
] as const;
export type Measure = (typeof MEASURES)[number];

/** Of a dense layer's weights; the output layer has them too. The others are of a hidden layer's values. */
export const WEIGHT_MEASURES: ReadonlySet<Measure> = new Set([
  "gradientNorm",
  "weightNorm",
  "updateRatio",
  "shiftRelative",
  "shiftCosine",
  "shiftL2",
]);

export interface LabState {
  readonly experiment: Experiment;
  readonly runs: Readonly<Record<RunName, RunState>>;
  readonly replays: Readonly<Record<RunName, ReplayState>>;
  /** Two steps replayed, for their exact values. */
  readonly compared: Readonly<Record<Side, ComparedState>>;
  /** The step that the whole page shows. */
  readonly cursor: number;
  readonly playing: boolean;
  /** Times the normal speed, which plays the whole experiment in 8 seconds. */
  readonly speed: number;
  readonly view: View;
  /** From where on changes take effect; it is not in the address. */
  readonly scope: Scope;
  /** Whether BatchNorm that is inserted in the midst of a run keeps the function. */
  readonly keepsFunction: boolean;
  /** Whether somebody looks at the landscape, and at exact numbers beside the recorded ones; neither is in the address. */
  readonly landscapeShown: boolean;
  readonly exactShown: boolean;
  readonly trials: Readonly<Record<TrialKind, Trial | null>>;
  readonly pinDrag: PinDrag | null;
  /** What can be undone, and done again. */
  readonly history: EditHistory;
  readonly notices: readonly AddressNotice[];
}
