/**
 * @file What a replay worker is asked for, done in slices between which it listens.
 */
import type { Landscape } from "../measure/landscape";
import type { AffineValues } from "../recording/layerSnapshot";
import type { RunSpec } from "../recording/runSpec";
import type { Clock } from "./endpoint";
import type { Replayed } from "./replayed";
import type { ReplayMemory } from "./replayMemory";
import type {
  FromReplay,
  HistoryRequest,
  LandscapeRequest,
  ReplayId,
  SnapshotRequest,
} from "./replayProtocol";

/** Milliseconds between two messages of a history. */
const COLUMNS_INTERVAL = 50;

export interface Job {
  readonly id: ReplayId;
  readonly spec: RunSpec;
  /** Works until `time`, or a little longer; true when all has been answered. */
  readonly advance: (time: number) => boolean;
}

export interface JobContext {
  readonly memory: ReplayMemory;
  readonly clock: Clock;
  readonly post: (message: FromReplay) => void;
}

export function snapshotJob(
  id: ReplayId,
  { spec, step, wish, checkpoint }: SnapshotRequest,
  { memory, clock, post }: JobContext,
): Job {
  return {
    id,
    spec,
    advance(time) {
      const replayed = memory.before(spec, step, checkpoint);
      if (!trainTo(replayed, step, time, clock)) return false;
      post({ type: "snapshot", id, snapshot: replayed.taker.take(wish) });
      return true;
    },
  };
}

export function historyJob(
  id: ReplayId,
  { spec, layer, tap, statistics, steps }: HistoryRequest,
  { memory, clock, post }: JobContext,
): Job {
  let columns: Float32Array[] = [];
  let affines: (AffineValues | null)[] = [];
  let taken = 0;
  let due = clock.now();
  let replayed: Replayed | null = null;
  const send = () => {
    post({ type: "history", id, columns, affines });
    columns = [];
    affines = [];
    due = clock.now() + COLUMNS_INTERVAL;
  };
  return {
    id,
    spec,
    advance(time) {
      replayed ??= memory.begin(spec);
      while (
        taken < steps.length &&
        trainTo(replayed, steps[taken]!, time, clock)
      ) {
        columns.push(replayed.taker.takeTap(layer, tap, statistics));
        affines.push(replayed.taker.takeAffine(layer));
        taken++;
        if (clock.now() >= time) break;
      }
      const isDone = taken === steps.length;
      if (columns.length > 0 && (isDone || clock.now() >= due)) send();
      return isDone;
    },
  };
}

export function landscapeJob(
  id: ReplayId,
  { spec, steps }: LandscapeRequest,
  { memory, clock, post }: JobContext,
): Job {
  let landscapes: Landscape[] = [];
  let taken = 0;
  let due = clock.now() + COLUMNS_INTERVAL;
  let replayed: Replayed | null = null;
  const send = () => {
    post({ type: "landscape", id, landscapes });
    landscapes = [];
    due = clock.now() + COLUMNS_INTERVAL;
  };
  return {
    id,
    spec,
    advance(time) {
      replayed ??= memory.begin(spec);
      while (
        taken < steps.length &&
        trainTo(replayed, steps[taken]!, time, clock)
      ) {
        landscapes.push(replayed.measureLandscape());
        taken++;
        if (clock.now() >= time) break;
      }
      const isDone = taken === steps.length;
      if (landscapes.length > 0 && (isDone || clock.now() >= due)) send();
      return isDone;
    },
  };
}

/** True when the run has come to `step`; false when the time was over before. */
function trainTo(
  replayed: Replayed,
  step: number,
  time: number,
  clock: Clock,
): boolean {
  while (replayed.step < step) {
    if (clock.now() >= time) return false;
    replayed.advance();
  }
  return true;
}
