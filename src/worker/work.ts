/**
 * @file A job under way, on the worker's side.
 */
import type { Clock } from "./endpoint";
import type { JobKind, Tellings } from "./protocol";
import type { WorkerMemory } from "./workerMemory";

export interface Work {
  /** Works until `time`, in the clock's milliseconds, or a little longer; true when all has been told. */
  readonly advance: (time: number) => boolean;
}

export interface WorkContext<K extends JobKind> {
  readonly memory: WorkerMemory;
  readonly clock: Clock;
  readonly tell: (telling: Tellings[K]) => void;
}

/** Repeats a step until `time`; true as soon as the step says that it is done. */
export function repeatUntil(
  time: number,
  { now }: Clock,
  isDone: () => boolean,
): boolean {
  do if (isDone()) return true;
  while (now() < time);
  return false;
}
