/**
 * @file What the page and its workers say to each other. Types only.
 */
import type { ShownSamples } from "../data/shownSamples";
import type { Statistics } from "../engine/layerPass";
import type { Landscape } from "../measure/landscape";
import type { Checkpoint } from "../recording/checkpoint";
import type { RecordingChunk, RecordingShape, Tap } from "../recording/chunk";
import type { AffineValues } from "../recording/layerSnapshot";
import type { RunCheckpoint, RunOrigin } from "../recording/runCheckpoint";
import type { RecordingSpec, RunSpec } from "../recording/runSpec";
import type { Snapshot, SnapshotWish } from "../recording/snapshot";
import type { RunSummary, SummarySpec } from "../recording/summary";

/** What went wrong in a worker. */
export interface WorkerFailure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** Tells one training from the next; events of an older one are dropped. */
export type RunId = number;

export type ToWorker =
  /** Trains from its origin on; ends whatever ran before. */
  | {
      readonly type: "start";
      readonly runId: RunId;
      readonly spec: RunSpec;
      readonly recording: RecordingSpec;
      readonly origin: RunOrigin;
    }
  | { readonly type: "stop" };

export type FromWorker =
  | {
      readonly type: "started";
      readonly runId: RunId;
      readonly shape: RecordingShape;
    }
  /** Its buffers are transferred. */
  | {
      readonly type: "chunk";
      readonly runId: RunId;
      readonly chunk: RecordingChunk;
    }
  /** Each is behind all rows before its step, which have been sent. Their buffers are transferred. */
  | {
      readonly type: "checkpoints";
      readonly runId: RunId;
      readonly checkpoints: readonly RunCheckpoint[];
    }
  | {
      readonly type: "finished";
      readonly runId: RunId;
      readonly fingerprint: string;
    }
  /** A NaN or an infinity appeared at `step`; all before it has been sent. */
  | {
      readonly type: "diverged";
      readonly runId: RunId;
      readonly step: number;
      readonly fingerprint: string;
    }
  | {
      readonly type: "failed";
      readonly runId: RunId;
      readonly failure: WorkerFailure;
    };

/** Tells one request from the next; answers to an older one of the same kind are dropped. */
export type ReplayId = number;

export interface SnapshotRequest {
  readonly spec: RunSpec;
  readonly step: number;
  readonly wish: SnapshotWish;
  /** The run's state at or before the step; null where there is none. */
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
  /** The newest wins among histories, which wait for snapshots. */
  | ({ readonly type: "history"; readonly id: ReplayId } & HistoryRequest)
  /** The newest wins among landscapes, which wait for the others. */
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

/** A run to be summarized; one at a time, the next one when it has been answered. */
export interface ToSummary {
  readonly id: number;
  readonly spec: RunSpec;
  readonly how: SummarySpec;
}

export type FromSummary =
  /** A share of the run has been trained, 0 to 1. */
  | { readonly type: "progress"; readonly id: number; readonly share: number }
  | {
      readonly type: "summary";
      readonly id: number;
      readonly summary: RunSummary;
    }
  | {
      readonly type: "failed";
      readonly id: number;
      readonly failure: WorkerFailure;
    };
