/**
 * @file The page's side of a replay worker: asks, hears only the newest answers, and survives the worker's death.
 */
import type { ShownSamples } from "../data/shownSamples";
import type { Landscape } from "../measure/landscape";
import type { Snapshot } from "../recording/snapshot";
import { reportOf, type FailureReport } from "./failure";
import type {
  FromReplay,
  HistoryRequest,
  LandscapeRequest,
  ReplayId,
  SnapshotRequest,
  ToReplay,
} from "./protocol";
import { createWorkerLife, type WorkerPort } from "./workerLife";

export type ReplayWorker = WorkerPort<ToReplay>;

/** After `failed` nothing more is heard; the next request spawns a fresh worker. */
export type ReplayEvent =
  | { readonly type: "samples"; readonly samples: ShownSamples }
  | { readonly type: "snapshot"; readonly snapshot: Snapshot }
  | Pick<
      Extract<FromReplay, { readonly type: "history" }>,
      "type" | "columns" | "affines"
    >
  | { readonly type: "landscape"; readonly landscapes: readonly Landscape[] }
  | ({ readonly type: "failed" } & FailureReport);

export interface ReplayClient {
  /** Each overtakes what was asked for before of its kind. */
  readonly askSnapshot: (request: SnapshotRequest) => void;
  readonly askHistory: (request: HistoryRequest) => void;
  readonly askLandscape: (request: LandscapeRequest) => void;
  /** Whatever is under way is not wanted any longer. */
  readonly stop: () => void;
  readonly dispose: () => void;
}

/** Without an answer under way. */
const NONE: ReplayId = -1;

export function createReplayClient(
  spawn: () => ReplayWorker,
  onEvent: (event: ReplayEvent) => void,
): ReplayClient {
  let last: ReplayId = 0;
  const awaited = { snapshot: NONE, history: NONE, landscape: NONE };
  /** What the history and the landscape that are under way have not said yet. */
  let missingColumns = 0;
  let missingLandscapes = 0;

  const isAwaited = (id: ReplayId) => Object.values(awaited).includes(id);
  const forget = () => {
    awaited.snapshot = NONE;
    awaited.history = NONE;
    awaited.landscape = NONE;
  };

  const fail = (report: FailureReport) => {
    worker.drop();
    const wasAwaited = Object.values(awaited).some((id) => id !== NONE);
    forget();
    if (wasAwaited) onEvent({ type: "failed", ...report });
  };

  const hear = (event: FromReplay) => {
    if (event.type === "samples") return onEvent(event);
    if (!isAwaited(event.id)) return;
    switch (event.type) {
      case "snapshot":
        awaited.snapshot = NONE;
        return onEvent(event);
      case "history":
        missingColumns -= event.columns.length;
        if (missingColumns === 0) awaited.history = NONE;
        return onEvent(event);
      case "landscape":
        missingLandscapes -= event.landscapes.length;
        if (missingLandscapes === 0) awaited.landscape = NONE;
        return onEvent(event);
      case "failed":
        return fail(reportOf(event.failure));
      default:
        return event satisfies never;
    }
  };

  const worker = createWorkerLife(
    spawn,
    (data) => hear(data as FromReplay),
    fail,
  );

  return {
    askSnapshot(request) {
      awaited.snapshot = last += 1;
      worker.post({ type: "snapshot", id: last, ...request });
    },
    askHistory(request) {
      awaited.history = last += 1;
      missingColumns = request.steps.length;
      worker.post({ type: "history", id: last, ...request });
    },
    askLandscape(request) {
      awaited.landscape = last += 1;
      missingLandscapes = request.steps.length;
      worker.post({ type: "landscape", id: last, ...request });
    },
    stop() {
      forget();
      worker.postIfAlive({ type: "stop" });
    },
    dispose() {
      forget();
      worker.drop();
    },
  };
}
