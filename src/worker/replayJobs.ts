/**
 * @file What a replay worker is asked for, done in slices between which it listens.
 */
import type { RunSpec } from "../recording/runSpec";
import type { Training } from "../recording/training";
import type { Clock } from "./endpoint";
import type { ReplayMemory } from "./replayMemory";
import type {
  FromReplay,
  HistoryRequest,
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
  { spec, step, wish }: SnapshotRequest,
  { memory, clock, post }: JobContext,
): Job {
  return {
    id,
    spec,
    advance(time) {
      const { training, taker } = memory.before(spec, step);
      if (!trainTo(training, step, time, clock)) return false;
      post({ type: "snapshot", id, snapshot: taker.take(wish) });
      return true;
    },
  };
}

export function historyJob(
  id: ReplayId,
  { spec, layer, tap, steps }: HistoryRequest,
  { memory, clock, post }: JobContext,
): Job {
  let columns: Float32Array[] = [];
  let taken = 0;
  let due = clock.now();
  let replayed: ReturnType<ReplayMemory["begin"]> | null = null;
  const send = () => {
    post({ type: "history", id, columns });
    columns = [];
    due = clock.now() + COLUMNS_INTERVAL;
  };
  return {
    id,
    spec,
    advance(time) {
      replayed ??= memory.begin(spec);
      const { training, taker } = replayed;
      while (
        taken < steps.length &&
        trainTo(training, steps[taken]!, time, clock)
      ) {
        columns.push(taker.takeTap(layer, tap));
        taken++;
        if (clock.now() >= time) break;
      }
      const isDone = taken === steps.length;
      if (columns.length > 0 && (isDone || clock.now() >= due)) send();
      return isDone;
    },
  };
}

/** True when the training has come to `step`; false when the time was over before. */
function trainTo(
  { trainer }: Training,
  step: number,
  time: number,
  clock: Clock,
): boolean {
  while (trainer.stepsTaken < step) {
    if (clock.now() >= time) return false;
    trainer.step();
  }
  return true;
}
