/**
 * @file Some workers that share out a list of runs to be summarized. What comes of a run does not depend on who does it, or when.
 */
import type { RunSummary } from "../recording/summary";
import { reportOf, type FailureReport } from "./failure";
import type { FromSummary, ToSummary } from "./protocol";
import {
  createWorkerLife,
  type WorkerLife,
  type WorkerPort,
} from "./workerLife";

export type SummaryWorker = WorkerPort<ToSummary>;

/** `index`: of the job. After `failed` nothing more is heard of the list. */
export type PoolEvent =
  | {
      readonly type: "progress";
      readonly index: number;
      readonly share: number;
    }
  | {
      readonly type: "summary";
      readonly index: number;
      readonly summary: RunSummary;
    }
  | ({ readonly type: "failed" } & FailureReport);

export type SummaryJob = Omit<ToSummary, "id">;

export interface SummaryPool {
  /** Ends whatever was under way. */
  readonly run: (
    jobs: readonly SummaryJob[],
    onEvent: (event: PoolEvent) => void,
  ) => void;
  /** At once: the workers are ended. */
  readonly cancel: () => void;
}

/** `size`: workers at most. */
export function createSummaryPool(
  spawn: () => SummaryWorker,
  size: number,
): SummaryPool {
  let jobs: readonly SummaryJob[] = [];
  let next = 0;
  let tell: (event: PoolEvent) => void = () => {};
  /** Ids are never used twice, so that a word on an older list is not taken for one on this. */
  let firstId = 0;

  const fail = (report: FailureReport) => {
    const told = tell;
    cancel();
    told({ type: "failed", ...report });
  };

  const assign = (worker: WorkerLife<ToSummary>) => {
    if (next >= jobs.length) return;
    const index = next++;
    worker.post({ id: firstId + index, ...jobs[index]! });
  };

  const hear = (worker: WorkerLife<ToSummary>, event: FromSummary) => {
    const index = event.id - firstId;
    if (index < 0 || index >= jobs.length) return;
    switch (event.type) {
      case "progress":
        return tell({ type: "progress", index, share: event.share });
      case "summary":
        assign(worker);
        return tell({ type: "summary", index, summary: event.summary });
      case "failed":
        return fail(reportOf(event.failure));
      default:
        return event satisfies never;
    }
  };

  const workers = Array.from({ length: size }, () => {
    const worker: WorkerLife<ToSummary> = createWorkerLife(
      spawn,
      (data) => hear(worker, data as FromSummary),
      fail,
    );
    return worker;
  });

  const cancel = () => {
    firstId += jobs.length;
    jobs = [];
    tell = () => {};
    for (const worker of workers) worker.drop();
  };

  return {
    run(wanted, onEvent) {
      cancel();
      jobs = wanted;
      next = 0;
      tell = onEvent;
      for (const worker of workers) assign(worker);
    },
    cancel,
  };
}
