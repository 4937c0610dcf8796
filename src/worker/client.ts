/**
 * @file The page's side of a run's worker: starts runs, hears only the current one, and survives the worker's death.
 */
import type { RecordingSpec, RunSpec } from "../recording/runSpec";
import { failureOf, reasonOf, type FailureReason } from "./failure";
import type { FromWorker, RunId, ToWorker } from "./protocol";

/** What a client needs of a Worker. */
export interface RunWorker {
  postMessage(message: ToWorker): void;
  addEventListener(
    type: "message" | "error" | "messageerror",
    listener: (event: { readonly data?: unknown }) => void,
  ): void;
  terminate(): void;
}

/** An event of the current run. After `failed` the next start spawns a fresh worker. */
export type RunEvent =
  | Exclude<FromWorker, { readonly type: "failed" }>
  | {
      readonly type: "failed";
      readonly runId: RunId;
      readonly reason: FailureReason;
      readonly detail: string;
    };

export interface RunClient {
  /** Ends what ran before. A worker that cannot be made is reported as `failed`, before this returns. */
  readonly start: (spec: RunSpec, recording: RecordingSpec) => RunId;
  readonly stop: () => void;
  readonly dispose: () => void;
}

export function createRunClient(
  spawn: () => RunWorker,
  onEvent: (event: RunEvent) => void,
): RunClient {
  let worker: RunWorker | null = null;
  let current: RunId = 0;
  let running = false;

  const drop = () => {
    worker?.terminate();
    worker = null;
  };

  const fail = (reason: FailureReason, detail: string) => {
    drop();
    if (!running) return;
    running = false;
    onEvent({ type: "failed", runId: current, reason, detail });
  };

  const hear = (event: FromWorker) => {
    if (event.runId !== current || !running) return;
    if (event.type === "failed") {
      const { name, message, stack } = event.failure;
      fail(reasonOf(event.failure), stack || `${name}: ${message}`);
      return;
    }
    running = event.type === "started" || event.type === "chunk";
    onEvent(event);
  };

  const listen = (spawned: RunWorker) => {
    let heard = false;
    spawned.addEventListener("message", ({ data }) => {
      heard = true;
      if (spawned === worker) hear(data as FromWorker);
    });
    spawned.addEventListener("error", (event) => {
      if (spawned !== worker) return;
      const message = messageOf(event);
      // A script that cannot be loaded or read fails before its first word.
      const reason = heard ? reasonOf({ message }) : "unsupported";
      fail(reason, message);
    });
    spawned.addEventListener("messageerror", () => {
      if (spawned === worker) fail("crashed", "A message could not be read.");
    });
    return spawned;
  };

  const post = (message: ToWorker) => {
    try {
      worker ??= listen(spawn());
    } catch (error) {
      fail("unsupported", failureOf(error).message);
      return;
    }
    worker.postMessage(message);
  };

  return {
    start(spec, recording) {
      current += 1;
      running = true;
      post({ type: "start", runId: current, spec, recording });
      return current;
    },
    stop() {
      running = false;
      worker?.postMessage({ type: "stop" });
    },
    dispose() {
      running = false;
      drop();
    },
  };
}

/** Only an ErrorEvent has a message; a script that could not be loaded raises a bare Event. */
function messageOf(event: object): string {
  return "message" in event ? String(event.message) : "";
}
