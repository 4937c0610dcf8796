/**
 * @file What the page and a run's replay worker say to each other. Types only.
 */
import type { ShownSamples } from "../data/shownSamples";
import type { Statistics } from "../engine/layerPass";
import type { Landscape } from "../measure/landscape";
import type { Checkpoint } from "../recording/checkpoint";
import type { Tap } from "../recording/chunk";
import type { AffineValues } from "../recording/layerSnapshot";
import type { RunSpec } from "../recording/runSpec";
import type { Snapshot, SnapshotWish } from "../recording/snapshot";
import type { WorkerFailure } from "./protocol";

/** Tells one request from the next; answers to an older one of the same kind are dropped. */
export type ReplayId = number;

export interface SnapshotRequest {
  readonly spec: RunSpec;
  readonly step: number;
  readonly wish: SnapshotWish;
  /** Of the run, at or before the step; null where there is none. */
  readonly checkpoint: Checkpoint | null;
}

/** One tap of one hidden layer at some steps. */
export interface HistoryRequest {
  readonly spec: RunSpec;
  /** From 0. */
  readonly layer: number;
  readonly tap: Tap;
  readonly statistics: Statistics;
  /** Ascending. */
  readonly steps: readonly number[];
}

/** The loss along the gradient at some steps. */
export interface LandscapeRequest {
  readonly spec: RunSpec;
  /** Ascending. */
  readonly steps: readonly number[];
}

export type ToReplay =
  /** The newest wins: what was asked for before and is not answered never will be. */
  | ({ readonly type: "snapshot"; readonly id: ReplayId } & SnapshotRequest)
  /** The same among histories; they wait for snapshots. */
  | ({ readonly type: "history"; readonly id: ReplayId } & HistoryRequest)
  /** The same among landscapes; they wait for the others. */
  | ({ readonly type: "landscape"; readonly id: ReplayId } & LandscapeRequest)
  /** Nobody looks any longer. */
  | { readonly type: "stop" };

/** Buffers are transferred. */
export type FromReplay =
  /** Before the first snapshot of a run with other data than before. */
  | { readonly type: "samples"; readonly samples: ShownSamples }
  | {
      readonly type: "snapshot";
      readonly id: ReplayId;
      readonly snapshot: Snapshot;
    }
  /** The next columns of the history: the probe's values at so many of the steps, [samples, units] each. */
  | {
      readonly type: "history";
      readonly id: ReplayId;
      readonly columns: readonly Float32Array[];
      /** γ and β there; null where the layer has none. */
      readonly affines: readonly (AffineValues | null)[];
    }
  /** At the next ones of the steps. */
  | {
      readonly type: "landscape";
      readonly id: ReplayId;
      readonly landscapes: readonly Landscape[];
    }
  | {
      readonly type: "failed";
      readonly id: ReplayId;
      readonly failure: WorkerFailure;
    };
