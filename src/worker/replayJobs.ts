/**
 * @file What a replay worker is asked for, done in slices between which it listens.
 */
import type { RunSpec } from "../recording/runSpec";
import type { Clock } from "./endpoint";
import type { Replayed, ReplayMemory } from "./replayMemory";
import type {
  FromReplay,
  HistoryRequest,
  LandscapeRequest,
  ReplayId,
  SnapshotRequest,
} from "./protocol";

/** Milliseconds between two messages of a job over many steps. */
const SEND_INTERVAL = 50;

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
  context: JobContext,
): Job {
  return stepsJob(id, spec, steps, context, {
    take: ({ taker }) => ({
      column: taker.takeTap(layer, tap, statistics),
      affine: taker.takeAffine(layer),
    }),
    send: (taken) =>
      context.post({
        type: "history",
        id,
        columns: taken.map(({ column }) => column),
        affines: taken.map(({ affine }) => affine),
      }),
  });
}

export function landscapeJob(
  id: ReplayId,
  { spec, steps }: LandscapeRequest,
  context: JobContext,
): Job {
  return stepsJob(id, spec, steps, context, {
    take: (replayed) => replayed.measureLandscape(),
    send: (landscapes) => context.post({ type: "landscape", id, landscapes }),
  });
}

interface Taking<Taken> {
  readonly take: (replayed: Replayed) => Taken;
  readonly send: (taken: readonly Taken[]) => void;
}

/** Takes something at each of the steps, which ascend, and sends what has been taken now and then. */
function stepsJob<Taken>(
  id: ReplayId,
  spec: RunSpec,
  steps: readonly number[],
  { memory, clock }: JobContext,
  { take, send }: Taking<Taken>,
): Job {
  let unsent: Taken[] = [];
  let count = 0;
  let due = clock.now();
  let replayed: Replayed | null = null;
  return {
    id,
    spec,
    advance(time) {
      replayed ??= memory.begin(spec);
      while (
        count < steps.length &&
        trainTo(replayed, steps[count]!, time, clock)
      ) {
        unsent.push(take(replayed));
        count++;
        if (clock.now() >= time) break;
      }
      const isDone = count === steps.length;
      if (unsent.length > 0 && (isDone || clock.now() >= due)) {
        send(unsent);
        unsent = [];
        due = clock.now() + SEND_INTERVAL;
      }
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
