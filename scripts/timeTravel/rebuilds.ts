/**
 * @file Rebuilds steps of a run from its checkpoints, as the page's replay does, and measures how long that takes.
 */
import { RandomStream } from "../../src/engine/random";
import type { OpenWorkspace } from "../../src/engine/workspace";
import { restoreCheckpoint } from "../../src/recording/checkpoint";
import { trainingAt } from "../../src/recording/course";
import type { Training } from "../../src/recording/training";
import type { MeasuredRun } from "./measuredRun";

/** Milliseconds that rebuilding each step took. */
export interface Rebuilds {
  /** Into a network that is at hand, as for all requests but the first. */
  readonly atHand: readonly number[];
  /** A new network each time. */
  readonly anew: readonly number[];
  /** Whether every loss was the recorded one, to the bit. */
  readonly isExact: boolean;
}

/** `count` random steps, and the one that lies furthest behind its checkpoint. */
export function measureRebuilds(
  run: MeasuredRun,
  openWorkspace: OpenWorkspace,
  count: number,
): Rebuilds {
  const { spec, data, checkpoints, interval } = run;
  const random = new RandomStream(1, 1);
  const steps = Array.from({ length: count }, () =>
    random.integer(spec.steps + 1),
  );
  steps.push(Math.min(spec.steps, 2 * interval - 1));
  const build = (step: number) =>
    trainingAt(spec, data, step, openWorkspace, checkpoints.nearest(step));
  const kept = build(0);
  const rebuild = (step: number) => {
    const checkpoint = checkpoints.nearest(step);
    if (checkpoint === null) return build(step);
    restoreCheckpoint(kept, checkpoint);
    while (kept.trainer.stepsTaken < step) kept.trainer.step();
    return kept;
  };
  rebuild(interval); // lets the compiler see it before it is measured
  const exact: boolean[] = [];
  const timed = (act: (step: number) => Training) =>
    steps.map((step) => {
      const begin = performance.now();
      const training = act(step);
      const time = performance.now() - begin;
      exact.push(isRecorded(run, training));
      return time;
    });
  const atHand = timed(rebuild);
  const anew = timed(build);
  return { atHand, anew, isExact: exact.every(Boolean) };
}

/** Whether the loss is the recorded one; true too where the step has no column. */
function isRecorded(
  { recording }: MeasuredRun,
  { trainer }: Training,
): boolean {
  const step = trainer.stepsTaken;
  const column = recording.columnAt(step);
  if (recording.stepOf(column) !== step) return true;
  trainer.peek();
  return Object.is(Math.fround(trainer.loss), recording.series.loss[column]);
}
