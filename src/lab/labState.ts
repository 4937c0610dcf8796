/**
 * @file What the store holds. Everything else on the page is derived from it.
 */
import type { Tap } from "../recording/chunk";
import type { Recording } from "../recording/recording";
import type { Experiment, RunName } from "./experiment";
import type { Language } from "./language";

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
  /** The recording before the last change of the spec, where its shape is the same; drawn dimmed until overwritten. */
  readonly previous: Recording | null;
  /** Updates recorded so far, 0 to `Experiment.steps`: the last step that can be shown. */
  readonly recordedSteps: number;
  /** Updates per second, median of the recent past; null until measured. */
  readonly stepsPerSecond: number | null;
  /** Null until the run has ended. */
  readonly fingerprint: string | null;
}

/** The third chart of the outcome strip. */
export const MEASURES = [
  "drift",
  "saturated",
  "std",
  "mean",
  "gradientNorm",
  "weightNorm",
  "updateRatio",
] as const;
export type Measure = (typeof MEASURES)[number];

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const TABS = ["story", "setup", "measures"] as const;
export type Tab = (typeof TABS)[number];

export interface View {
  readonly tap: Tap;
  /** The step that ghosts and drift are measured from; 0 unless pinned. */
  readonly referenceStep: number;
  readonly measure: Measure;
  /** From 1. */
  readonly measureLayer: number;
  readonly tab: Tab;
  readonly language: Language;
  readonly theme: Theme;
}

/** Something that the reader should know; words live in panels/notices. */
export type Notice =
  | {
      readonly kind: "urlField";
      readonly field: string;
      readonly given: string;
      readonly allowed: string;
      /** What the page goes on with, as the address would have it; null where it has no such field. */
      readonly used: string | null;
    }
  | { readonly kind: "urlUnknown"; readonly field: string };

export interface LabState {
  readonly experiment: Experiment;
  readonly runs: Readonly<Record<RunName, RunState>>;
  /** The step that the whole page shows. */
  readonly cursor: number;
  readonly playing: boolean;
  /** Times the normal speed, which plays the whole experiment in 8 seconds. */
  readonly speed: number;
  readonly view: View;
  readonly notices: readonly Notice[];
}
