/**
 * @file What the page and a run's worker say to each other. Types only.
 */
import type { RecordingChunk, RecordingShape } from "../recording/chunk";
import type { RunCheckpoint, RunOrigin } from "../recording/runCheckpoint";
import type { RecordingSpec, RunSpec } from "../recording/runSpec";

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

export interface WorkerFailure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

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
