/**
 * @file The page's side of a run's worker: starts runs, hears only the current one, and survives the worker's death.
 */
import { FROM_START, type RunOrigin } from "../recording/runCheckpoint";
import type { RecordingSpec, RunSpec } from "../recording/runSpec";
import { reportOf, type FailureReport } from "./failure";
import type { FromWorker, RunId, ToWorker } from "./protocol";
import { createWorkerLife, type WorkerPort } from "./workerLife";

export type RunWorker = WorkerPort<ToWorker>;

/** An event of the current run. After `failed` the next start spawns a fresh worker. */
export type RunEvent =
  | Exclude<FromWorker, { readonly type: "failed" }>
  | ({ readonly type: "failed"; readonly runId: RunId } & FailureReport);

export interface RunClient {
  /** Ends what ran before. A worker that cannot be made is reported as `failed`, before this returns. */
  readonly start: (
    spec: RunSpec,
    recording: RecordingSpec,
    origin?: RunOrigin,
  ) => RunId;
  readonly stop: () => void;
  readonly dispose: () => void;
}

export function createRunClient(
  spawn: () => RunWorker,
  onEvent: (event: RunEvent) => void,
): RunClient {
  let current: RunId = 0;
  let running = false;

  const fail = (report: FailureReport) => {
    worker.drop();
    if (!running) return;
    running = false;
    onEvent({ type: "failed", runId: current, ...report });
  };

  const hear = (event: FromWorker) => {
    if (event.runId !== current || !running) return;
    if (event.type === "failed") return fail(reportOf(event.failure));
    running = event.type !== "finished" && event.type !== "diverged";
    onEvent(event);
  };

  const worker = createWorkerLife(
    spawn,
    (data) => hear(data as FromWorker),
    fail,
  );

  return {
    start(spec, recording, origin = FROM_START) {
      current += 1;
      running = true;
      worker.post({ type: "start", runId: current, spec, recording, origin });
      return current;
    },
    stop() {
      running = false;
      worker.postIfAlive({ type: "stop" });
    },
    dispose() {
      running = false;
      worker.drop();
    },
  };
}
