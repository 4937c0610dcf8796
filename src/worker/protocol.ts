/**
 * @file What the page and its workers say to each other. Types only. Any worker can do any job, and none of them remembers anything
 * on which a result would depend.
 */
import type { ShownSamples } from "../data/shownSamples";
import type { Statistics } from "../engine/normalizations";
import type { Landscape } from "../measure/landscape";
import type { Checkpoint } from "../recording/checkpoint";
import type {
  MeasuredRows,
  RecordingShape,
  Tap,
  TrainedRows,
} from "../recording/chunk";
import type { RunPart } from "../recording/development";
import type { RunOutcome } from "../recording/exposure";
import type { AffineValues } from "../recording/layerSnapshot";
import type { RunCheckpoint, RunOrigin } from "../recording/runCheckpoint";
import type { RecordingSpec, RunSpec } from "../recording/runSpec";
import type { Snapshot, SnapshotWish } from "../recording/snapshot";
import type { TrainingNeed } from "../recording/workerBytes";
import type { RunSummary, SummarySpec } from "../recording/summary";

/** What went wrong in a worker. */
export interface WorkerFailure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** Trains the run from its origin to its end. */
export interface ExposeJob {
  readonly kind: "expose";
  readonly spec: RunSpec;
  readonly recording: RecordingSpec;
  readonly origin: RunOrigin;
  /** Bytes that the whole page and its workers may take, and the runs that share them with this one. */
  readonly memory: number;
  readonly beside: readonly {
    readonly spec: RunSpec;
    readonly recording: RecordingSpec;
  }[];
}

/** Measures a part of a run that has been exposed. */
export interface DevelopJob {
  readonly kind: "develop";
  readonly spec: RunSpec;
  readonly recording: RecordingSpec;
  readonly part: RunPart;
  /** Whether its pictures are known, so that only movements are measured. */
  readonly hasPictures: boolean;
  /** Whether the run comes to the step that drift is measured from; and a checkpoint at or before it, null: step 0. */
  readonly hasReference: boolean;
  readonly reference: Checkpoint | null;
}

/** Rebuilds a run at one step, and tells all of it. */
export interface SnapshotJob {
  readonly kind: "snapshot";
  readonly spec: RunSpec;
  readonly step: number;
  readonly wish: SnapshotWish;
  /** The run's state at or before the step; null where there is none. */
  readonly checkpoint: Checkpoint | null;
  /** Whether the samples of the run's data are to be told too. */
  readonly withSamples: boolean;
}

/** Tells one tap of one hidden layer at some steps. */
export interface HistoryJob {
  readonly kind: "history";
  readonly spec: RunSpec;
  /** From 0. */
  readonly layer: number;
  readonly tap: Tap;
  readonly statistics: Statistics;
  /** Ascending. */
  readonly steps: readonly number[];
}

/** Tells the loss along the gradient at some steps. */
export interface LandscapeJob {
  readonly kind: "landscape";
  readonly spec: RunSpec;
  /** Ascending. */
  readonly steps: readonly number[];
}

/** Trains a run for its outcome alone. */
export interface SummaryJob {
  readonly kind: "summary";
  readonly spec: RunSpec;
  readonly how: SummarySpec;
}

export type Job =
  ExposeJob | DevelopJob | SnapshotJob | HistoryJob | LandscapeJob | SummaryJob;
export type JobKind = Job["kind"];
export type JobOf<K extends JobKind> = Extract<Job, { readonly kind: K }>;

/** What has come of an exposure since it was told last. */
export interface Exposed {
  readonly shape: RecordingShape;
  readonly need: TrainingNeed;
  readonly trained: TrainedRows | null;
  readonly measured: readonly MeasuredRows[];
  /** All rows before each have been told. */
  readonly checkpoints: readonly RunCheckpoint[];
  /** Null until the run is at its end. */
  readonly end: {
    readonly outcome: Exclude<RunOutcome, "training">;
    readonly fingerprint: string;
  } | null;
}

/** What is told of each kind of job, in one message or several. */
export interface Tellings {
  readonly expose: Exposed;
  readonly develop: { readonly measured: readonly MeasuredRows[] };
  readonly snapshot: {
    readonly snapshot: Snapshot;
    readonly samples: ShownSamples | null;
  };
  /** The next columns: the probe's values at so many of the steps, [samples, units] each. */
  readonly history: {
    readonly columns: readonly Float32Array[];
    /** γ and β there; null where the layer has none. */
    readonly affines: readonly (AffineValues | null)[];
  };
  /** At the next ones of the steps. */
  readonly landscape: { readonly landscapes: readonly Landscape[] };
  /** The share of the run that has been trained, 0 to 1; its summary at the end. */
  readonly summary: {
    readonly share: number;
    readonly summary: RunSummary | null;
  };
}

export type Telling = Tellings[JobKind];

/** Tells one job from the next. */
export type JobId = number;

export type ToWorker =
  /** An urgent one is done at once, and what is under way goes on behind it; others are done in their order. */
  | {
      readonly type: "do";
      readonly id: JobId;
      readonly job: Job;
      readonly isUrgent: boolean;
    }
  /** Nobody wants it any longer. It is answered by `alive`. */
  | { readonly type: "drop"; readonly id: JobId };

/** Buffers are transferred. */
export type FromWorker =
  | { readonly type: "told"; readonly id: JobId; readonly telling: Telling }
  /** All has been told. */
  | { readonly type: "done"; readonly id: JobId }
  | {
      readonly type: "failed";
      readonly id: JobId;
      readonly failure: WorkerFailure;
    }
  /** Said now and then where there is nothing else to say. */
  | { readonly type: "alive" };
