/**
 * @file What the page and a worker that summarizes runs say to each other. Types only.
 */
import type { RunSpec } from "../recording/runSpec";
import type { RunSummary, SummarySpec } from "../recording/summary";
import type { WorkerFailure } from "./protocol";

/** One at a time; the next one when it has been answered. */
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
