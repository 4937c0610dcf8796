/**
 * @file What the store holds. Everything else on the page is derived from it.
 */
import type { ShownSamples } from "../data/shownSamples";
import type { Landscape } from "../measure/landscape";
import type { Tap } from "../recording/chunk";
import type { Checkpoints } from "../recording/checkpoints";
import type { AffineValues } from "../recording/layerSnapshot";
import type { Recording } from "../recording/recording";
import type { RunOutcome } from "../recording/exposure";
import type { Snapshot } from "../recording/snapshot";
import type { RunOrigin } from "../recording/runCheckpoint";
import type { RecordingSpec, RunSpec } from "../recording/runSpec";
import type { RunSummary } from "../recording/summary";
import type { FailureReason, FailureReport } from "../worker/failure";
import type { Experiment, RunName } from "../experiment/experiment";
import type { AddressNotice } from "./addressNotice";
import type { View } from "./view";

/** `step`: the first step at which a NaN or an infinity appeared. */
export type RunStatus =
  | { readonly kind: "training" }
  /** By the reader; what is known of the run stays. */
  | { readonly kind: "stopped" }
  | { readonly kind: "ready" }
  | { readonly kind: "diverged"; readonly step: number }
  | ({ readonly kind: "failed" } & FailureReport);

/** A run as it is to be trained and recorded. */
export interface WantedRun {
  readonly spec: RunSpec;
  readonly recording: RecordingSpec;
  /** The text of the spec, and that of both: equal where they say the same. */
  readonly specKey: string;
  readonly key: string;
}

/** Where a run begins; another object whenever its worker is to begin anew. */
export interface RunStart {
  readonly wanted: WantedRun;
  /** Null where the run has ended before and was kept: nothing is left to be trained. */
  readonly origin: RunOrigin | null;
}

export interface RunEnd {
  readonly outcome: Exclude<RunOutcome, "training">;
  readonly fingerprint: string;
}

export interface RunState {
  readonly start: RunStart;
  readonly status: RunStatus;
  /** Grows in place; `recordedSteps` and `reach` are what changes. Null until a worker has answered for the first time. */
  readonly recording: Recording | null;
  /** They come and grow with the present recording. */
  readonly checkpoints: Checkpoints | null;
  /** The recording before the last change of the spec, where its shape is the same; drawn dimmed until overwritten. */
  readonly previous: Recording | null;
  /** As many steps are known in full, 0 to `Experiment.steps`, wherever they lie. */
  readonly recordedSteps: number;
  /** The last step that can be shown, closely or coarsely. */
  readonly reach: number;
  /** How many of the recording's `pictures` the page has been told of. */
  readonly pictures: number;
  /** The axes are made for the steps up to this one while the run trains, so that they stay; null: for all that is known. */
  readonly axesUntil: number | null;
  /** Updates per second, median of the recent past; null until measured. */
  readonly stepsPerSecond: number | null;
  /** How the training has ended; null until it has. */
  readonly end: RunEnd | null;
}

/** What a run was at single steps, replayed. */
export interface ReplayState {
  /** The last answer, whatever its step; of the present spec. */
  readonly snapshot: Snapshot | null;
  /** The experiment's samples, for looking at. */
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

/** The sides of a comparison: the step that the reader has set, and the cursor's. */
export const SIDES = ["from", "to"] as const;
export type Side = (typeof SIDES)[number];

/** The last answer of the replay to one side of a comparison, and what it is the answer to. */
export interface ComparedState {
  readonly key: string;
  readonly snapshot: Snapshot | null;
  readonly failure: FailureReason | null;
}

/** What a trial changes from one pair of runs to the next. */
export const TRIAL_KINDS = ["seeds", "learningRate", "sigma"] as const;
export type TrialKind = (typeof TRIAL_KINDS)[number];

export interface TrialRun {
  readonly run: RunName;
  /** The seed, learning rate or σ that it has. */
  readonly value: number;
  /** Null until it has been summarized. */
  readonly summary: RunSummary | null;
}

export interface Trial {
  /** What it was started for. */
  readonly experiment: Experiment;
  /** Whose drift was measured. */
  readonly tap: Tap;
  /** The runs of one value after the other's, run A first. */
  readonly runs: readonly TrialRun[];
  /** 0 to 1. */
  readonly progress: number;
  readonly status:
    | { readonly kind: "running" | "done" | "cancelled" }
    | Extract<RunStatus, { readonly kind: "failed" }>;
}

/** From where on a change takes effect. */
export const SCOPES = ["start", "cursor"] as const;
export type Scope = (typeof SCOPES)[number];

export const PINS = ["first", "second"] as const;
export type Pin = (typeof PINS)[number];

/** A pin on its way to another step: ghosts follow at once, drift when it has arrived. */
export interface PinDrag {
  readonly pin: Pin;
  readonly step: number;
}

/** What an edit changes that can be undone. */
export interface Undoable {
  readonly experiment: Experiment;
  readonly referenceStep: number;
  readonly secondPin: number | null;
}

export interface EditHistory {
  /** Before each edit, the latest last. */
  readonly past: readonly Undoable[];
  /** After each edit that has been undone, the one that was undone last at the end. */
  readonly future: readonly Undoable[];
  /** The numbers that the latest edit changed, and when, while further changes of them count as the same edit. */
  readonly typing: { readonly numbers: string; readonly at: number } | null;
}

export interface LabState {
  readonly experiment: Experiment;
  readonly runs: Readonly<Record<RunName, RunState>>;
  /** How many workers there may be, and how many bytes the page and its workers may take. */
  readonly machine: { readonly workers: number; readonly memory: number };
  /** How fast all workers together get on, see workload.ts: operations per second, the mean since a run was begun last; null until measured. */
  readonly workRate: number | null;
  /** Runs that have ended, for the case that the reader comes back to them; of each name the oldest first. */
  readonly kept: Readonly<Record<RunName, readonly RunState[]>>;
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
