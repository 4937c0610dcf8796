/**
 * @file What went wrong in a run, in a form that survives a message, and what kind of thing it was.
 */
import type { WorkerFailure } from "./protocol";

export type FailureReason =
  "crashed" | "outOfMemory" | "tooLarge" | "unsupported";

export function failureOf(error: unknown): WorkerFailure {
  if (error instanceof Error)
    return {
      name: error.name,
      message: error.message,
      stack: error.stack ?? "",
    };
  return { name: "Error", message: String(error), stack: "" };
}

/** V8: "Array buffer allocation failed", "could not allocate memory"; Firefox: "out of memory", "allocation size overflow"; WebKit: "Out of memory". */
const OUT_OF_MEMORY = /out of memory|allocat|invalid typed array length/i;

export function reasonOf({
  name,
  message,
}: Pick<WorkerFailure, "message"> & Partial<WorkerFailure>): FailureReason {
  if (name === "TooLarge") return "tooLarge";
  return OUT_OF_MEMORY.test(message) ? "outOfMemory" : "crashed";
}

/** A failure as it is told to the reader. */
export interface FailureReport {
  readonly reason: FailureReason;
  readonly detail: string;
}

export const reportOf = (failure: WorkerFailure): FailureReport => ({
  reason: reasonOf(failure),
  detail: failure.stack || `${failure.name}: ${failure.message}`,
});
