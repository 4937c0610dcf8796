/**
 * @file Jobs that rebuild a run at single steps and tell what it was there.
 */
import type { Clock } from "./endpoint";
import type {
  HistoryJob,
  JobKind,
  LandscapeJob,
  SnapshotJob,
} from "./protocol";
import type { Replayed } from "./replayed";
import type { Work, WorkContext } from "./work";

/** Milliseconds between two messages of a job over many steps. */
const TELL_INTERVAL = 50;

export function snapshotWork(
  { spec, step, wish, checkpoint, withSamples }: SnapshotJob,
  { memory, clock, tell }: WorkContext<"snapshot">,
): Work {
  let replayed: Replayed | null = null;
  return {
    advance(time) {
      if (replayed === null) {
        replayed = memory.takeReplayed(spec);
        replayed.approach(step, checkpoint);
      }
      if (!trainTo(replayed, step, time, clock)) return false;
      const snapshot = replayed.taker.take(wish);
      memory.giveBackReplayed(spec, replayed);
      tell({ snapshot, samples: withSamples ? memory.samplesOf(spec) : null });
      return true;
    },
  };
}

export const historyWork = (
  { spec, layer, tap, statistics, steps }: HistoryJob,
  context: WorkContext<"history">,
): Work =>
  stepsWork(spec, steps, context, {
    take: ({ taker }) => ({
      column: taker.takeTap(layer, tap, statistics),
      affine: taker.takeAffine(layer),
    }),
    tell: (taken) =>
      context.tell({
        columns: taken.map(({ column }) => column),
        affines: taken.map(({ affine }) => affine),
      }),
  });

export const landscapeWork = (
  { spec, steps }: LandscapeJob,
  context: WorkContext<"landscape">,
): Work =>
  stepsWork(spec, steps, context, {
    take: (replayed) => replayed.measureLandscape(),
    tell: (landscapes) => context.tell({ landscapes }),
  });

interface Taking<Taken> {
  readonly take: (replayed: Replayed) => Taken;
  readonly tell: (taken: readonly Taken[]) => void;
}

/** Takes something at each of the steps, which ascend, and tells what has been taken now and then. The run is one of its own. */
function stepsWork<Taken>(
  spec: SnapshotJob["spec"],
  steps: readonly number[],
  { memory, clock }: Pick<WorkContext<JobKind>, "memory" | "clock">,
  { take, tell }: Taking<Taken>,
): Work {
  let untold: Taken[] = [];
  let count = 0;
  let due = clock.now();
  let replayed: Replayed | null = null;
  return {
    advance(time) {
      replayed ??= memory.createReplayed(spec);
      while (
        count < steps.length &&
        trainTo(replayed, steps[count]!, time, clock)
      ) {
        untold.push(take(replayed));
        count++;
        if (clock.now() >= time) break;
      }
      const isDone = count === steps.length;
      if (untold.length > 0 && (isDone || clock.now() >= due)) {
        tell(untold);
        untold = [];
        due = clock.now() + TELL_INTERVAL;
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
